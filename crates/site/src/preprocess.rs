//! The preprocessor that makes the book: figures, pictures, indexes, links and
//! boxes. Our own build calls it in process; a reader's mdBook, 0.4 or 0.5, calls
//! `cargo run -- preprocess`. mdBook's renderer and the theme do the rest.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail};
use mdbook::book::{Book, BookItem};
use mdbook::preprocess::{Preprocessor, PreprocessorContext};
use mdbook_admonish::Admonish;
use runner::Tools;
use runner::evidence::Store;
use semver::Version;

use crate::pages::Pages;
use crate::theme;

/// The preprocessor, and whether it refuses a book that is not proven.
pub struct Closures {
    pub must_be_proven: bool,
}

impl Preprocessor for Closures {
    fn name(&self) -> &str {
        Admonish.name()
    }

    fn run(&self, context: &PreprocessorContext, mut made: Book) -> Result<Book> {
        let (book, problems) = book::Book::read(&context.root);
        if !problems.is_empty() {
            bail!("{}", book::report(&problems).trim_end());
        }
        let tools = Tools::find(&context.root).map_err(anyhow::Error::msg)?;
        let store = Store::new(Store::default_folder(), tools);
        let pages = Pages::new(&book, &store);
        if self.must_be_proven {
            check_proven(&pages, &store, book.listings.len())?;
        }
        write_scripts(context, &pages)?;
        let mut markdown = pages.all()?;
        let mut problem = None;
        made.for_each_mut(|item| {
            let BookItem::Chapter(chapter) = item else {
                return;
            };
            let Some(source) = &chapter.source_path else {
                return;
            };
            let path =
                format!("{}/{}", book::CHAPTERS, source.to_string_lossy().replace('\\', "/"));
            let Some(ours) = book.chapters.iter().find(|ours| ours.path == path) else {
                problem = Some(anyhow!("src/SUMMARY.md: `{path}` is no chapter of this book"));
                return;
            };
            chapter.content = markdown.remove(path.as_str()).unwrap_or_default();
            // The contents in the template link to this path as it is.
            chapter.path = Some(ours.page().into());
        });
        if let Some(problem) = problem {
            return Err(problem);
        }
        let mut made = boxes(context, made)?;
        made.for_each_mut(|item| {
            if let BookItem::Chapter(chapter) = item {
                let page = chapter.path.as_deref().unwrap_or(Path::new("")).with_extension("");
                chapter.content = plain_boxes(&chapter.content, &page.to_string_lossy());
            }
        });
        Ok(made)
    }

    fn supports_renderer(&self, renderer: &str) -> bool {
        renderer == "html"
    }
}

/// Writes the styles and scripts that `book.toml` names in `target/`, so that mdBook
/// puts them into the book.
fn write_scripts(context: &PreprocessorContext, pages: &Pages<'_>) -> Result<()> {
    let html = context.config.html_config().unwrap_or_default();
    for path in html.additional_css.iter().chain(&html.additional_js) {
        let text = match theme::made(&context.root, path)? {
            Some(text) => Some(text),
            None => pages.table(path),
        };
        if let Some(text) = text {
            write_if_changed(&context.root.join(path), &text)?;
        }
    }
    Ok(())
}

fn check_proven(pages: &Pages<'_>, store: &Store, listings: usize) -> Result<()> {
    let unproven = pages.unproven();
    if let (Some(program), Err(message)) =
        (unproven.iter().find(|path| path.ends_with(".py")), store.tools().python())
    {
        bail!("{program}: is not proven: {message}");
    }
    if unproven.is_empty() {
        return Ok(());
    }
    if unproven.len() * 2 > listings {
        bail!(
            "{} of {listings} listings are not proven; `cargo test` proves them, `--unproven` \
             builds without",
            unproven.len()
        );
    }
    let lines: Vec<_> = unproven.iter().map(|path| format!("{path}: is not proven")).collect();
    bail!("{}\n`cargo test` proves them, `--unproven` builds without", lines.join("\n"))
}

/// mdbook-admonish's boxes. It panics if the version of its assets is none.
fn boxes(context: &PreprocessorContext, book: Book) -> Result<Book> {
    let settings = context.config.get_preprocessor(Admonish.name());
    let version = settings.and_then(|settings| settings.get("assets_version")?.as_str());
    if let Some(version) = version {
        Version::parse(version).with_context(|| {
            format!("book.toml: `assets_version = \"{version}\"` is no version; write \"3.0.0\"")
        })?;
    }
    Admonish.run(context, book)
}

/// Drops `role="note"` from a `<details>`, which hides that it unfolds, and
/// mdbook-admonish's empty anchors; gives each box an id that no other page has, so
/// that the printed book has it once.
fn plain_boxes(markdown: &str, page: &str) -> String {
    let mut text = markdown.to_owned();
    for attribute in ["id", "aria-labelledby"] {
        let (old, new) =
            (format!("{attribute}=\"admonition-"), format!("{attribute}=\"{page}-box-"));
        text = text.replace(&old, &new);
    }
    let mut from = 0;
    while let Some(start) = text[from..].find("<details ").map(|at| from + at) {
        let end = text[start..].find('>').map_or(text.len(), |at| start + at);
        let tag = text[start..end].replace(" role=\"note\"", "");
        text.replace_range(start..end, &tag);
        from = start + tag.len();
    }
    while let Some(start) = text.find("<a class=\"admonition-anchor-link\"") {
        let close = "</a>";
        let end = text[start..].find(close).map_or(text.len(), |at| start + at + close.len());
        text.replace_range(start..end, "");
    }
    text
}

/// mdBook watches the file, so it is written only if it differs.
fn write_if_changed(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    let written =
        fs::create_dir_all(path.parent().unwrap_or(path)).and_then(|()| fs::write(path, text));
    written.with_context(|| path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::plain_boxes;

    #[test]
    fn a_disclosure_is_no_note() {
        let markdown = "<details id=\"admonition-a\" role=\"note\"><summary>A\
                        <a class=\"admonition-anchor-link\" href=\"#admonition-a\"></a></summary>\
                        </details><div role=\"note\" aria-labelledby=\"admonition-b\"></div>";
        let plain = "<details id=\"loops-box-a\"><summary>A</summary></details>\
                     <div role=\"note\" aria-labelledby=\"loops-box-b\"></div>";
        assert_eq!(plain_boxes(markdown, "loops"), plain);
    }
}
