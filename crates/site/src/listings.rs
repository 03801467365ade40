//! A page for each listing, whole, with what it prints: where a slice on a
//! chapter's page leads.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use book::{Book, Chapter, Claim};
use mdbook::book::Chapter as Page;
use mdbook::{Config, MDBook};

use crate::figure;
use crate::lookup::Lookup;
use crate::pages::Order;

/// Pages made at once: for each page, mdBook goes through all pages of its
/// book.
const TOGETHER: usize = 64;

/// Makes the pages of all listings below `dest`, as mdBook makes chapters.
///
/// They are made as a book of their own, so that contents, search and print
/// stay those of the chapters; the contents are then put in from `index.html`.
pub fn render(book: &Book, config: &Config, dest: &Path, order: &Order) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut config = config.clone();
    config.build.build_dir = folder.path().to_path_buf();
    config.set("output.html.print.enable", false)?;
    config.set("output.html.search.enable", false)?;
    config.set("preprocessor", BTreeMap::<String, String>::new())?;
    let mut mdbook = MDBook::load_with_config(&book.root, config)?;
    mdbook.book = mdbook::book::Book::new();
    let index = fs::read_to_string(dest.join("index.html")).context("index.html")?;
    let contents = list(&index).unwrap_or_default();
    let lookup = Lookup::new(book);
    let shown: Vec<_> = shown(book).into_iter().collect();
    for some in shown.chunks(TOGETHER) {
        mdbook.book = mdbook::book::Book::new();
        for (path, (chapter, claim)) in some {
            let text = page(path, chapter, claim, &book.root, order, &lookup);
            let name = path.rsplit('/').next().unwrap_or(path);
            let page = Page::new(name, text, format!("{path}.md"), Vec::new());
            mdbook.book.push_item(page);
        }
        mdbook.build()?;
        take(folder.path(), dest, contents)?;
    }
    Ok(())
}

/// Takes the listings' pages from a folder, and gives them the contents.
fn take(folder: &Path, dest: &Path, contents: &str) -> Result<()> {
    for file in book::files_below(folder, book::LISTINGS) {
        let html = fs::read_to_string(folder.join(&file)).context(file.clone())?;
        let html = match list(&html) {
            Some(own) => html.replace(own, contents),
            None => html,
        };
        let path = dest.join(&file);
        fs::create_dir_all(path.parent().unwrap_or(dest))?;
        fs::write(&path, html).with_context(|| path.display().to_string())?;
    }
    Ok(())
}

/// The first claim that shows each listing, with its chapter.
fn shown(book: &Book) -> BTreeMap<String, (&Chapter, &Claim)> {
    let mut shown = BTreeMap::new();
    for chapter in &book.chapters {
        for claim in &chapter.claims {
            if let Some(path) = &claim.listing {
                shown.entry(path.clone()).or_insert((chapter, claim));
            }
        }
    }
    shown
}

fn page(
    path: &str,
    chapter: &Chapter,
    claim: &Claim,
    root: &Path,
    order: &Order,
    lookup: &Lookup<'_>,
) -> String {
    let to_root = "../".repeat(path.matches('/').count());
    let block = chapter.blocks.iter().find(|block| block.line == claim.line);
    let program = block.map(|block| {
        let mut whole = block.clone();
        whole
            .include
            .iter_mut()
            .for_each(|include| include.anchor = None);
        figure::program(&whole, claim, &to_root)
    });
    let shown = [&claim.message, &claim.output].into_iter().flatten();
    let link = |headline: &str| lookup.address(headline, &to_root);
    let shown: String = shown
        .map(|shown| figure::shown(shown, &[claim], root, link) + "\n\n")
        .collect();
    let html = PathBuf::from(chapter.path.trim_start_matches("src/")).with_extension("html");
    let html = html.to_string_lossy().replace('\\', "/");
    let title = order
        .iter()
        .find(|(page, _)| *page == html)
        .map_or("a chapter", |(_, title)| title);
    format!(
        "# `{path}`\n\nThis program is part of [{title}]({to_root}{html}).\n\n{}\n\n{shown}",
        program.unwrap_or_default()
    )
}

/// The list of chapters on a page.
fn list(html: &str) -> Option<&str> {
    let start = html.find("<nav id=\"contents\"")?;
    let end = html[start..].find("</nav>")?;
    let list = html[start..start + end].find("<ol")?;
    Some(&html[start + list..start + end])
}
