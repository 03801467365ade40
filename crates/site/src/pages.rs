//! The last hand on finished pages: what no template of mdBook can say. The
//! contents know which chapter is open, each chapter leads to the next, boxes
//! are plain elements, and what mdBook ships for its own pages goes.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use walkdir::WalkDir;

use crate::markup::escape;

/// What mdBook puts beside the pages for a page shell that is not ours.
const UNUSED: [&str; 15] = [
    "FontAwesome",
    "ayu-highlight.css",
    "book.js",
    "clipboard.min.js",
    "css",
    "favicon.png",
    "favicon.svg",
    "fonts",
    "highlight.css",
    "highlight.js",
    "mark.min.js",
    "searcher.js",
    "toc.html",
    "toc.js",
    "tomorrow-night.css",
];

/// A chapter's page, `notebook.html`, and its title, in reading order.
pub type Order = Vec<(String, String)>;

/// Finishes every page below `dest`.
pub fn finish(dest: &Path, order: &Order) -> Result<()> {
    for name in UNUSED {
        let path = dest.join(name);
        if path.is_dir() {
            fs::remove_dir_all(&path).with_context(|| path.display().to_string())?;
        } else if path.exists() {
            fs::remove_file(&path).with_context(|| path.display().to_string())?;
        }
    }
    for path in pages(dest) {
        let told = || path.display().to_string();
        let name = path
            .strip_prefix(dest)?
            .to_string_lossy()
            .replace('\\', "/");
        let html = fs::read_to_string(&path).with_context(told)?;
        fs::write(&path, page(&html, &name, order)).with_context(told)?;
    }
    Ok(())
}

fn pages(dest: &Path) -> Vec<PathBuf> {
    let files = WalkDir::new(dest)
        .into_iter()
        .flatten()
        .map(walkdir::DirEntry::into_path);
    files
        .filter(|path| path.extension().is_some_and(|ending| ending == "html"))
        .collect()
}

fn page(html: &str, name: &str, order: &Order) -> String {
    // mdBook shows the first chapter at the front door too.
    let open = match name {
        "index.html" => order.first().map_or(name, |(page, _)| page),
        _ => name,
    };
    let to_root = "../".repeat(name.matches('/').count());
    let html = between(html, "<nav id=\"contents\"", "</nav>", |nav| match name {
        "print.html" => contents_in_print(nav, html, order),
        _ => contents(nav, open, order, &to_root),
    });
    let html = between(&html, "<nav class=\"turn\"", "</nav>", |nav| {
        nav.to_owned() + &turn(open, order, &to_root)
    });
    plain_boxes(&html)
}

/// The list of chapters: the open one marked, every link from here.
fn contents(nav: &str, open: &str, order: &Order, to_root: &str) -> String {
    order.iter().fold(nav.to_owned(), |nav, (page, _)| {
        let current = if page == open {
            " aria-current=\"page\""
        } else {
            ""
        };
        nav.replace(
            &format!("href=\"{page}\""),
            &format!("href=\"{to_root}{page}\"{current}"),
        )
    })
}

/// In the printed book the chapters are below, under their first headings.
fn contents_in_print(nav: &str, html: &str, order: &Order) -> String {
    let headings = html.match_indices("<h1 id=\"").filter_map(|(at, mark)| {
        let rest = &html[at + mark.len()..];
        Some(&rest[..rest.find('"')?])
    });
    order
        .iter()
        .zip(headings)
        .fold(nav.to_owned(), |nav, ((page, _), id)| {
            nav.replace(&format!("href=\"{page}\""), &format!("href=\"#{id}\""))
        })
}

fn turn(open: &str, order: &Order, to_root: &str) -> String {
    let Some(at) = order.iter().position(|(page, _)| page == open) else {
        return String::new();
    };
    let link = |rel: &str, word: &str, (page, title): &(String, String)| {
        let title = escape(title);
        format!("<a rel=\"{rel}\" href=\"{to_root}{page}\">{word}: <b>{title}</b></a>")
    };
    let previous = at
        .checked_sub(1)
        .map(|at| link("prev", "Previous", &order[at]));
    let next = order
        .get(at + 1)
        .map(|chapter| link("next", "Next", chapter));
    previous.into_iter().chain(next).collect()
}

/// mdbook-admonish calls a disclosure a note, which hides that it opens, and
/// adds links without words.
fn plain_boxes(html: &str) -> String {
    let mut html = html.to_owned();
    let mut from = 0;
    while let Some(start) = html[from..].find("<details ").map(|at| from + at) {
        let end = html[start..].find('>').map_or(html.len(), |at| start + at);
        let tag = html[start..end].replace(" role=\"note\"", "");
        html.replace_range(start..end, &tag);
        from = start + tag.len();
    }
    while let Some(start) = html.find("<a class=\"admonition-anchor-link\"") {
        let end = html[start..]
            .find("</a>")
            .map_or(html.len(), |at| start + at + "</a>".len());
        html.replace_range(start..end, "");
    }
    html
}

/// Changes what stands between an opening mark, its tag included, and the
/// next closing one.
fn between(html: &str, open: &str, close: &str, change: impl Fn(&str) -> String) -> String {
    let place = html.find(open).and_then(|start| {
        let end = html[start..].find(close)?;
        Some((start, start + end))
    });
    match place {
        Some((start, end)) => [&html[..start], &change(&html[start..end]), &html[end..]].concat(),
        None => html.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order() -> Order {
        ["a.html", "b/c.html"]
            .map(|page| (page.to_owned(), format!("<{page}>")))
            .into()
    }

    #[test]
    fn a_page_knows_where_it_is() {
        let html = "<nav id=\"contents\"><a href=\"a.html\">A</a><a href=\"b/c.html\">C</a></nav>\
                    <nav class=\"turn\"></nav>";
        assert_eq!(
            page(html, "b/c.html", &order()),
            "<nav id=\"contents\"><a href=\"../a.html\">A</a>\
             <a href=\"../b/c.html\" aria-current=\"page\">C</a></nav><nav class=\"turn\">\
             <a rel=\"prev\" href=\"../a.html\">Previous: <b>&lt;a.html&gt;</b></a></nav>"
        );
        assert!(page(html, "index.html", &order()).contains("href=\"a.html\" aria-current"));
        assert!(!page(html, "print.html", &order()).contains("aria-current"));
    }

    #[test]
    fn the_printed_contents_stay_in_the_printed_book() {
        let html = "<nav id=\"contents\"><a href=\"a.html\">A</a><a href=\"b/c.html\">C</a></nav>\
                    <h1 id=\"a\">A</h1><h1 id=\"c\">C</h1>";
        let page = page(html, "print.html", &order());
        assert!(
            page.starts_with("<nav id=\"contents\"><a href=\"#a\">A</a><a href=\"#c\">C"),
            "{page}"
        );
    }

    #[test]
    fn a_disclosure_says_what_it_is() {
        let html = "<details id=\"a\" role=\"note\"><summary>A<a class=\"admonition-anchor-link\" \
                    href=\"#a\"></a></summary></details><div role=\"note\"></div>";
        let plain = "<details id=\"a\"><summary>A</summary></details><div role=\"note\"></div>";
        assert_eq!(plain_boxes(html), plain);
    }
}
