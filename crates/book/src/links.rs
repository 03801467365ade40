//! What a chapter refers to must exist: chapters, headings, pictures. And HTML
//! in it must be known and closed, or a browser hides what follows.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::{Book, CHAPTERS, Chapter, Problem, files, variants};

/// The HTML elements that may be used in prose.
const ELEMENTS: [&str; 6] = ["abbr", "br", "kbd", "sub", "sup", "wbr"];
const OPEN_COMMENT: &str =
    "a comment that is not closed, which would hide everything below it; write `-->`";

pub(crate) fn check(book: &Book, chapter: &Chapter) -> Vec<Problem> {
    let links = chapter.links.iter();
    let links = links.map(|(line, target)| (*line, link(book, chapter, target)));
    let pictures = chapter.pictures.iter().map(|(line, target)| {
        let file = resolve(&chapter.path, target);
        let is_there = file.is_some_and(|file| book.root.join(file).is_file());
        let message = format!("there is no picture `{target}`; add the file, or correct the name");
        (*line, (!is_there).then_some(message))
    });
    let html = chapter.html.iter().filter(|(_, html)| !variants::is_tag(html));
    let html = html.map(|(line, html)| {
        let (offset, message) = html_problem(html).unzip();
        (line + offset.unwrap_or(0), message)
    });
    let messages = links.chain(pictures).chain(html).chain(footnotes(chapter));
    messages
        .filter_map(|(line, message)| Some(Problem::new(&chapter.path, line, message?)))
        .collect()
}

/// A footnote is written once, and mentioned, in a box or outside.
fn footnotes(chapter: &Chapter) -> impl Iterator<Item = (usize, Option<String>)> {
    let mut written = BTreeSet::new();
    chapter.footnotes.iter().map(move |(line, name)| {
        let count = chapter.text.matches(&format!("[^{name}]")).count();
        let is_it = |(_, other): &&(usize, String)| other == name;
        let message = if count <= chapter.footnotes.iter().filter(is_it).count() {
            Some(format!(
                "the footnote `{name}` is mentioned nowhere, so it is not shown; write `[^{name}]` \
                 in the text, or delete it"
            ))
        } else if !written.insert(name) {
            Some(format!(
                "the footnote `{name}` is written twice, and only the first is shown; rename one"
            ))
        } else {
            None
        };
        (*line, message)
    })
}

/// What is wrong with a link.
fn link(book: &Book, chapter: &Chapter, target: &str) -> Option<String> {
    if ["https://", "http://", "mailto:"].iter().any(|start| target.starts_with(start)) {
        return None;
    }
    let (path, id) = target.split_once('#').map_or((target, None), |(path, id)| (path, Some(id)));
    let page = match path {
        "" if id.is_some() => Some(chapter),
        path => {
            let file = resolve(&chapter.path, path);
            book.chapters.iter().find(|it| Some(&it.path) == file.as_ref())
        }
    };
    let Some(page) = page else {
        return Some(format!("a link to `{target}`, which is no chapter; correct the path"));
    };
    let is_there = id.is_none_or(|id| {
        // An index has headings that the preprocessor writes.
        page.headings.iter().any(|it| it.id == id) || page.has_index()
    });
    (!is_there).then(|| {
        format!(
            "a link to `{target}`, but `{}` has no such heading; correct the part behind `#`",
            page.path
        )
    })
}

/// A path in a chapter, relative to the project's root.
pub(crate) fn resolve(chapter: &str, target: &str) -> Option<String> {
    let mut path = PathBuf::from(chapter);
    path.pop();
    for part in Path::new(&target.replace("%20", " ")).components() {
        match part {
            Component::Normal(name) => path.push(name),
            Component::CurDir => {}
            Component::ParentDir if path.pop() => {}
            _ => return None,
        }
    }
    path.starts_with(CHAPTERS).then(|| files::name(&path))
}

/// What is wrong with a piece of HTML, and in which of its lines, from 0.
pub(crate) fn html_problem(html: &str) -> Option<(usize, String)> {
    let mut at = 0;
    while let Some(start) = html[at..].find('<') {
        at += start;
        match length(&html[at..]) {
            Ok(length) => at += length,
            Err(message) => return Some((html[..at].matches('\n').count(), message)),
        }
    }
    None
}

/// The length of the comment or tag at the beginning of a text.
fn length(html: &str) -> Result<usize, String> {
    if let Some(comment) = html.strip_prefix("<!--") {
        let end = comment.find("-->").ok_or(OPEN_COMMENT)?;
        let ends_early = |it: &str| it.starts_with('>') || it.starts_with("->");
        if ends_early(comment) || comment[..end].contains("--!>") {
            let message = "a comment that a browser ends before its `-->`; write `<!-- … -->`";
            return Err(message.to_owned());
        }
        return Ok("<!--".len() + end + "-->".len());
    }
    let tag = html[1..].trim_start_matches('/');
    let is_other = |c: char| !c.is_alphanumeric() && c != '-';
    let name = &tag[..tag.find(is_other).unwrap_or(tag.len())];
    if !ELEMENTS.contains(&name.to_ascii_lowercase().as_str()) {
        return Err(format!(
            "`<{name}>` in HTML, which is not used here (known: {}); put code in backticks or \
             in a fence",
            ELEMENTS.join(", ")
        ));
    }
    let rest = tag[name.len()..].split_once('>').map(|(rest, _)| rest);
    let rest = rest.map(|rest| rest.trim_end_matches('/').trim());
    let is_known = |rest: &str| {
        let title = rest.strip_prefix("title=\"").map(|it| it.split_once('"'));
        rest.is_empty() || matches!(title, Some(Some((_, ""))))
    };
    match rest {
        Some(rest) if is_known(rest) => Ok(1 + name.len()),
        _ => Err(format!(
            "`<{name}` with other words than `title=\"…\"`, or without `>`; take them out, or \
             close it"
        )),
    }
}

impl Chapter {
    /// Whether the chapter asks for one of the clinic's indexes.
    fn has_index(&self) -> bool {
        self.text.contains("<!-- index: ")
    }
}

/// Rules for what is in `src/` besides chapters: pictures that a page shows,
/// that describe themselves, and that share one style.
pub(crate) fn check_pictures(book: &Book) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut styles: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let shown = |file: &str| {
        book.chapters.iter().any(|chapter| {
            let pictures = &chapter.pictures;
            pictures.iter().any(|(_, it)| resolve(&chapter.path, it).as_deref() == Some(file))
        })
    };
    for file in files::below(&book.root, CHAPTERS) {
        let mut problem = |message: &str| problems.push(Problem::new(&file, 0, message));
        if file.ends_with(".md") {
            continue;
        }
        if !file.ends_with(".svg") {
            problem("would be published with the book; only pictures (.svg) are kept in `src/`");
            continue;
        }
        if !shown(&file) {
            problem("no page shows this picture; show it, or delete it");
        }
        let svg = fs::read_to_string(book.root.join(&file)).unwrap_or_default();
        if !["role=\"img\"", "<title", "<desc"].iter().all(|part| svg.contains(part)) {
            problem(
                "a picture needs `role=\"img\"`, a `<title>` and a `<desc>` for screen readers",
            );
        }
        let style = svg.find("<style").zip(svg.find("</style>"));
        let style = style.map_or(String::new(), |(start, end)| svg[start..end].to_owned());
        styles.entry(style).or_default().push(file);
    }
    // The style of most pictures is the common one.
    let common = styles
        .values()
        .max_by_key(|files| (files.len(), Reverse(files[0].clone())))
        .cloned()
        .unwrap_or_default();
    for file in styles.into_values().filter(|files| *files != common).flatten() {
        let message = format!("its `<style>` differs from that of `{}`; copy that one", common[0]);
        problems.push(Problem::new(&file, 0, message));
    }
    problems
}
