//! The order of the book has one home, `src/SUMMARY.md`. Each chapter is named
//! there once, and each file named there exists.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use pulldown_cmark::{Event, Parser, Tag};
use walkdir::{DirEntry, WalkDir};

use crate::finder::Lines;
use crate::{CHAPTERS, Problem};

const SUMMARY: &str = "src/SUMMARY.md";

/// The chapters in reading order, each from the project's root (`src/a.md`).
pub(crate) fn chapters(root: &Path) -> (Vec<String>, Vec<Problem>) {
    let text = match fs::read_to_string(root.join(SUMMARY)) {
        Ok(text) => text,
        Err(error) => {
            let message = format!("cannot be read: {error}; it lists the chapters in their order");
            return (Vec::new(), vec![Problem::new(SUMMARY, 0, message)]);
        }
    };
    let mut problems = Vec::new();
    let mut first_line = BTreeMap::new();
    let mut chapters = Vec::new();
    for (path, line) in links(&text) {
        if let Some(first) = first_line.get(&path) {
            let message = format!("`{path}` stands on line {first} already; name a chapter once");
            problems.push(Problem::new(SUMMARY, line, message));
            continue;
        }
        if root.join(&path).is_file() {
            chapters.push(path.clone());
        } else {
            let message = format!("there is no `{path}`; write it, or take the line out");
            problems.push(Problem::new(SUMMARY, line, message));
        }
        first_line.insert(path, line);
    }
    for path in markdown_files(root) {
        if path != SUMMARY && !first_line.contains_key(&path) {
            let message = "SUMMARY.md does not name this chapter; add it there, or delete it";
            problems.push(Problem::new(&path, 1, message));
        }
    }
    (chapters, problems)
}

/// Every link of the summary that leads to a file, with its line.
fn links(text: &str) -> Vec<(String, usize)> {
    let lines = Lines::new(text);
    let mut links = Vec::new();
    for (event, range) in Parser::new(text).into_offset_iter() {
        if let Event::Start(Tag::Link { dest_url, .. }) = event
            && !dest_url.is_empty()
        {
            let path = dest_url.trim_start_matches("./");
            links.push((format!("{CHAPTERS}/{path}"), 1 + lines.of(range.start)));
        }
    }
    links
}

/// Every Markdown file below `src/`, from the project's root, with `/`.
fn markdown_files(root: &Path) -> Vec<String> {
    files_below(root, CHAPTERS)
        .into_iter()
        .filter(|path| path.ends_with(".md"))
        .collect()
}

/// Every file below a folder of the project, sorted, from the root, with `/`.
/// Links are named but not followed.
pub fn files_below(root: &Path, folder: &str) -> Vec<String> {
    WalkDir::new(root.join(folder))
        .sort_by_file_name()
        .into_iter()
        .flatten()
        .filter(|entry| !entry.file_type().is_dir())
        .filter_map(|entry| {
            let path = entry.path().strip_prefix(root).ok()?;
            Some(path.to_string_lossy().replace('\\', "/"))
        })
        .collect()
}

/// What stands in a folder of the project but cannot be read, or is read
/// elsewhere.
pub(crate) fn unreadable(root: &Path, folder: &str) -> Vec<Problem> {
    let folder = root.join(folder);
    if !folder.exists() {
        return Vec::new();
    }
    let found = |entry: walkdir::Result<DirEntry>| {
        let (path, message) = match &entry {
            Ok(entry) if entry.depth() > 0 && entry.path_is_symlink() => (
                entry.path(),
                "a symbolic link; put the file itself here, so that every machine reads the same"
                    .to_owned(),
            ),
            Ok(_) => return None,
            Err(error) => (
                error.path().unwrap_or(&folder),
                error.io_error().map_or("cannot be read".to_owned(), |io| {
                    format!("cannot be read: {io}")
                }),
            ),
        };
        let path = path.strip_prefix(root).unwrap_or(path).to_string_lossy();
        Some(Problem::new(&path.replace('\\', "/"), 0, message))
    };
    WalkDir::new(&folder)
        .into_iter()
        .filter_map(found)
        .collect()
}
