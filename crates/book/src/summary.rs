//! The order of the chapters, which only `src/SUMMARY.md` decides: each chapter
//! is named there once, and each file named there exists.

use std::collections::BTreeMap;
use std::path::Path;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::links::resolve;
use crate::{CHAPTERS, Problem, files};

const SUMMARY: &str = "src/SUMMARY.md";
/// What mdBook shows for an address without a page; it is no chapter.
const NOT_FOUND: &str = "src/404.md";

/// The chapters in reading order, each relative to the root (`src/a.md`).
pub(crate) fn chapters(root: &Path) -> (Vec<String>, Vec<Problem>) {
    let (text, mut problem) = files::text(root, SUMMARY);
    if let Some(problem) = problem.as_mut().filter(|it| it.line == 0) {
        problem.message += "; it lists the chapters in their order";
        return (Vec::new(), vec![problem.clone()]);
    }
    let mut problems = Vec::from_iter(problem);
    let mut first_line = BTreeMap::new();
    let mut chapters = Vec::new();
    for (line, entry) in entries(&text) {
        let mut problem = |message: &str| problems.push(Problem::new(SUMMARY, line, message));
        let Some(target) = entry else {
            problem("an entry without a link; write `- [Title](file.md)`");
            continue;
        };
        let path = resolve(SUMMARY, &target).filter(|path| path.ends_with(".md"));
        let Some(path) = path.filter(|_| !target.contains("://")) else {
            problem(&format!("`{target}` is no chapter; name a `.md` file below `src/`"));
            continue;
        };
        let plain = &path[CHAPTERS.len() + 1..];
        if target.trim_start_matches("./").replace("%20", " ") != plain {
            problem(&format!("`{target}` is a roundabout path; write `{plain}`"));
        }
        if let Some(first) = first_line.get(&path) {
            problem(&format!("`{path}` is on line {first} already; name a chapter once"));
            continue;
        }
        if root.join(&path).is_file() {
            chapters.push(path.clone());
        } else {
            problem(&format!("there is no `{path}`; write it, or delete this line"));
        }
        first_line.insert(path, line);
    }
    for path in files::below(root, CHAPTERS) {
        if path.ends_with(".md")
            && ![SUMMARY, NOT_FOUND].contains(&path.as_str())
            && !first_line.contains_key(&path)
        {
            let message = "SUMMARY.md does not name this chapter; add it there, or delete it";
            problems.push(Problem::new(&path, 1, message));
        }
    }
    (chapters, problems)
}

/// Each link to a chapter with its line, and each list item without a link.
fn entries(text: &str) -> Vec<(usize, Option<String>)> {
    let mut entries = Vec::new();
    let mut items: Vec<bool> = Vec::new();
    for (event, range) in Parser::new(text).into_offset_iter() {
        let line = 1 + text[..range.start].matches('\n').count();
        match event {
            Event::Start(Tag::Item) => items.push(false),
            Event::Start(Tag::Link { dest_url, .. }) => {
                items.last_mut().into_iter().for_each(|item| *item = true);
                // A chapter that is planned has no file yet.
                if !dest_url.is_empty() {
                    entries.push((line, Some(dest_url.to_string())));
                }
            }
            Event::End(TagEnd::Item) if items.pop() == Some(false) => entries.push((line, None)),
            _ => {}
        }
    }
    entries
}
