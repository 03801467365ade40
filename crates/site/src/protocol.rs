//! mdBook's protocol for preprocessors, of both lines: JSON in, JSON out.
//!
//! The libraries here are those of mdBook 0.4. mdBook 0.5 calls a book's parts
//! `items` instead of `sections`, and writes `null` for settings that are not set,
//! which TOML cannot express. This is the one place that bridges the lines.

use std::io::{self, Read};

use anyhow::{Context, Result, bail};
use mdbook::book::Book;
use mdbook::preprocess::{Preprocessor, PreprocessorContext};
use semver::Version;
use serde_json::{Map, Value};

use crate::preprocess::Closures;
use crate::terminal;

/// The lines of mdBook whose protocol is known.
const KNOWN: [(u64, u64); 2] = [(0, 4), (0, 5)];
/// More than mdBook sends for any book, in MiB.
const LARGEST: u64 = 64;

/// Answers mdBook: `supports RENDERER` by success, else a book for a book.
///
/// # Errors
/// If standard input is not what mdBook sends, or the book has problems.
pub fn run(question: &[String]) -> Result<()> {
    let closures = Closures { must_be_proven: false };
    match question {
        [] => terminal::print(answer(&request()?, &closures)?),
        [word, renderer] if word == "supports" => {
            if !closures.supports_renderer(renderer) {
                bail!("the renderer `{renderer}` is not supported; this book is made for `html`");
            }
            Ok(())
        }
        _ => bail!("`preprocess {}`: expected `supports RENDERER`, or nothing", question.join(" ")),
    }
}

fn request() -> Result<Vec<u8>> {
    let (largest, mut request) = (LARGEST << 20, Vec::new());
    io::stdin().take(largest + 1).read_to_end(&mut request)?;
    if request.len() as u64 > largest {
        bail!("standard input is longer than {LARGEST} MiB, which no book is");
    }
    Ok(request)
}

/// The processed book, in the form of the mdBook that asked.
fn answer(request: &[u8], closures: &Closures) -> Result<Vec<u8>> {
    let expected =
        "standard input is not what mdBook sends to a preprocessor: `[context, book]` in JSON";
    let mut request: Value = serde_json::from_slice(request).context(expected)?;
    let parts = request.as_array_mut().map(Vec::as_mut_slice);
    let Some([context, book]) = parts else {
        bail!("{expected}");
    };
    let parts = book.as_object_mut().context(expected)?;
    check(context["mdbook_version"].as_str().context(expected)?)?;
    let is_0_5 = parts.contains_key("items");
    if is_0_5 {
        rename(parts, "items", "sections");
        parts.insert("__non_exhaustive".to_owned(), Value::Null);
        context.get_mut("config").map(drop_nulls);
    }
    let context: PreprocessorContext = serde_json::from_value(context.take()).context(expected)?;
    let book: Book = serde_json::from_value(book.take()).context(expected)?;
    let mut processed = serde_json::to_value(closures.run(&context, book)?)?;
    if let Some(parts) = processed.as_object_mut().filter(|_| is_0_5) {
        rename(parts, "sections", "items");
        parts.remove("__non_exhaustive");
    }
    Ok(serde_json::to_vec(&processed)?)
}

/// An unknown line may use the same JSON and mean something else.
fn check(version: &str) -> Result<()> {
    let known = "known are mdBook 0.4 and 0.5";
    let parsed = Version::parse(version)
        .with_context(|| format!("mdBook's version is `{version}`; {known}"))?;
    if !KNOWN.contains(&(parsed.major, parsed.minor)) {
        bail!("mdBook {version} is not known here; {known}: install one of them");
    }
    Ok(())
}

fn rename(object: &mut Map<String, Value>, from: &str, to: &str) {
    if let Some(value) = object.remove(from) {
        object.insert(to.to_owned(), value);
    }
}

/// Removes every setting that is not set.
fn drop_nulls(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|_, value| !value.is_null());
            object.values_mut().for_each(drop_nulls);
        }
        Value::Array(values) => values.iter_mut().for_each(drop_nulls),
        _ => {}
    }
}
