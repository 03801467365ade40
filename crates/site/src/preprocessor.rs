//! mdbook-admonish for a reader's own mdBook, of either line, and the clinic's
//! indexes.
//!
//! mdbook-admonish 1.20 understands mdBook 0.4. mdBook 0.5 calls a book's
//! parts `items` instead of `sections`, and writes `null` for settings that
//! are not set, which TOML cannot say. Those three differences are bridged
//! here and nothing else is touched.

use std::io::{self, Read, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use mdbook::book::{Book, BookItem};
use mdbook::preprocess::{Preprocessor, PreprocessorContext};
use semver::Version;
use serde_json::{Map, Value};

use crate::boxes::Boxes;
use crate::indexes;
use crate::lookup::Lookup;

/// The lines of mdBook whose words are known.
const KNOWN: [(u64, u64); 2] = [(0, 4), (0, 5)];

/// MiB that mdBook may send: more than any book has.
const LARGEST: u64 = 64;

/// Answers mdBook: `supports RENDERER` by success, else a book for a book.
///
/// # Errors
/// Where standard input is not what mdBook sends.
pub fn run(question: &[String]) -> Result<()> {
    match question {
        [] => {
            let answer = answer(&request()?)?;
            io::stdout().write_all(&answer)?;
            Ok(())
        }
        [word, renderer] if word == "supports" => {
            if !Boxes.supports_renderer(renderer) {
                bail!("the renderer `{renderer}` is not supported");
            }
            Ok(())
        }
        _ => bail!(
            "`preprocess {}`: mdBook asks `supports RENDERER`, or nothing",
            question.join(" ")
        ),
    }
}

fn request() -> Result<Vec<u8>> {
    let (largest, mut request) = (LARGEST << 20, Vec::new());
    io::stdin().take(largest + 1).read_to_end(&mut request)?;
    if request.len() as u64 > largest {
        bail!("standard input is longer than {LARGEST} MiB, and so than any book");
    }
    Ok(request)
}

/// The processed book, in the words of the mdBook that asked.
fn answer(request: &[u8]) -> Result<Vec<u8>> {
    let expected =
        "standard input is not what mdBook sends to a preprocessor: `[context, book]` in JSON";
    let mut request: Value = serde_json::from_slice(request).context(expected)?;
    let [context, book] = request
        .as_array_mut()
        .map(Vec::as_mut_slice)
        .unwrap_or_default()
    else {
        bail!("{expected}");
    };
    let parts = book.as_object_mut().context(expected)?;
    check(context["mdbook_version"].as_str().context(expected)?)?;
    let speaks_0_5 = parts.contains_key("items");
    if speaks_0_5 {
        rename(parts, "items", "sections");
        parts.insert("__non_exhaustive".to_owned(), Value::Null);
        context.get_mut("config").map(drop_nulls);
    }
    let context: PreprocessorContext = serde_json::from_value(context.take()).context(expected)?;
    let book: Book = serde_json::from_value(book.take()).context(expected)?;
    let book = with_indexes(Boxes.run(&context, book)?, &context.root)?;
    let mut processed = serde_json::to_value(book)?;
    if let Some(parts) = processed.as_object_mut().filter(|_| speaks_0_5) {
        rename(parts, "sections", "items");
        parts.remove("__non_exhaustive");
    }
    Ok(serde_json::to_vec(&processed)?)
}

fn with_indexes(mut book: Book, root: &Path) -> Result<Book> {
    let ours = book::Book::read(root).0;
    let lookup = Lookup::new(&ours);
    let mut done = Ok(());
    book.for_each_mut(|item| {
        if let BookItem::Chapter(chapter) = item {
            let path = chapter.source_path.clone().unwrap_or_default();
            let place = |at| format!("{}/{}:{}", book::CHAPTERS, path.display(), at + 1);
            match indexes::expand(&chapter.content, &lookup, root, place) {
                Ok(text) => chapter.content = text,
                Err(error) => done = Err(error),
            }
        }
    });
    done.map(|()| book)
}

/// A line that is not known may say the same words and mean something else.
fn check(version: &str) -> Result<()> {
    let known = "known are mdBook 0.4 and 0.5";
    let parsed = Version::parse(version)
        .with_context(|| format!("mdBook says that its version is `{version}`; {known}"))?;
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

/// Takes every setting out that is not set.
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
