//! mdbook-admonish for a reader's own mdBook, of either line.
//!
//! mdbook-admonish 1.20 understands mdBook 0.4. mdBook 0.5 calls a book's
//! parts `items` instead of `sections`, and writes `null` for settings that
//! are not set, which TOML cannot say. Those three differences are bridged
//! here and nothing else is touched.

use std::io::{self, Read, Write};

use anyhow::{Context, Result, bail};
use mdbook::book::Book;
use mdbook::preprocess::{Preprocessor, PreprocessorContext};
use mdbook_admonish::Admonish;
use serde_json::{Map, Value};

/// Answers mdBook: `supports RENDERER` by success, else a book for a book.
///
/// # Errors
/// Where standard input is not what mdBook sends.
pub fn run(question: &[String]) -> Result<()> {
    match question {
        [] => {
            let mut request = Vec::new();
            io::stdin().read_to_end(&mut request)?;
            let answer = answer(&request)?;
            io::stdout().write_all(&answer)?;
            Ok(())
        }
        [word, renderer] if word == "supports" => {
            if !Admonish.supports_renderer(renderer) {
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
    let speaks_0_5 = parts.contains_key("items");
    if speaks_0_5 {
        rename(parts, "items", "sections");
        parts.insert("__non_exhaustive".to_owned(), Value::Null);
        context.get_mut("config").map(drop_nulls);
    }
    let context: PreprocessorContext = serde_json::from_value(context.take()).context(expected)?;
    let book: Book = serde_json::from_value(book.take()).context(expected)?;
    let mut processed = serde_json::to_value(Admonish.run(&context, book)?)?;
    if let Some(parts) = processed.as_object_mut().filter(|_| speaks_0_5) {
        rename(parts, "sections", "items");
        parts.remove("__non_exhaustive");
    }
    Ok(serde_json::to_vec(&processed)?)
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
