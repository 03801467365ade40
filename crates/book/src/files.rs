//! Reads the project's files: text as UTF-8 with `\n`, folders without links.

use std::fs;
use std::path::Path;

use walkdir::{DirEntry, WalkDir};

use crate::Problem;

/// A text file with its lines ended by `\n`, as far as it can be read, and what
/// is wrong with it: it is not UTF-8, begins with a byte order mark, has a lone
/// carriage return, or cannot be read.
pub(crate) fn text(root: &Path, path: &str) -> (String, Option<Problem>) {
    let bytes = match fs::read(root.join(path)) {
        Ok(bytes) => bytes,
        Err(error) => {
            let message = format!("cannot be read: {error}");
            return (String::new(), Some(Problem::new(path, 0, message)));
        }
    };
    let problem = |at: usize, message: &str| {
        let line = 1 + bytes[..at].iter().filter(|b| **b == b'\n').count();
        Some(Problem::new(path, line, message))
    };
    let text = String::from_utf8_lossy(&bytes);
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let found = if let Err(error) = str::from_utf8(&bytes) {
        let message = "not UTF-8 from here on; save the file as UTF-8";
        problem(error.valid_up_to(), message)
    } else if bytes.starts_with("\u{feff}".as_bytes()) {
        problem(0, "begins with a byte order mark; save the file without one")
    } else {
        let is_alone = |pair: &[u8]| pair[0] == b'\r' && pair[1..] != *b"\n";
        let at = bytes.windows(2).position(is_alone);
        let at = at.or((bytes.last() == Some(&b'\r')).then(|| bytes.len() - 1));
        at.and_then(|at| problem(at, "a carriage return inside a line; delete it"))
    };
    (text.replace('\r', "\n"), found)
}

/// Every file below a folder of the project, sorted, relative to the root,
/// with `/`.
pub(crate) fn below(root: &Path, folder: &str) -> Vec<String> {
    walk(&root.join(folder))
        .flatten()
        .filter(|entry| entry.file_type().is_file())
        .filter_map(|entry| Some(name(entry.path().strip_prefix(root).ok()?)))
        .collect()
}

/// Everything below a folder but hidden files, which editors leave there.
fn walk(folder: &Path) -> impl Iterator<Item = walkdir::Result<DirEntry>> {
    let is_hidden = |entry: &DirEntry| {
        entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.')
    };
    let walk = WalkDir::new(folder).sort_by_file_name().into_iter();
    walk.filter_entry(move |entry| !is_hidden(entry))
}

/// Unreadable files and symbolic links below a folder of the project.
pub(crate) fn unusable(root: &Path, folder: &str) -> Vec<Problem> {
    let folder = root.join(folder);
    let problem = |entry: walkdir::Result<DirEntry>| {
        let (path, message) = match &entry {
            Ok(entry) if entry.depth() > 0 && entry.path_is_symlink() => {
                let message = "a symbolic link; put the file itself here, so that every machine \
                               reads the same";
                (entry.path(), message.to_owned())
            }
            Ok(entry) if !entry.file_type().is_file() && !entry.file_type().is_dir() => {
                (entry.path(), "no regular file; delete it".to_owned())
            }
            Ok(_) => return None,
            Err(error) => (
                error.path().unwrap_or(&folder),
                error
                    .io_error()
                    .map_or("cannot be read".to_owned(), |io| format!("cannot be read: {io}")),
            ),
        };
        Some(Problem::new(&name(path.strip_prefix(root).unwrap_or(path)), 0, message))
    };
    walk(&folder).filter_map(problem).collect()
}

/// Whether a character has no width, or turns the direction of those behind it, so
/// that a reader sees another text than the one that is there.
pub fn is_unseen(c: &char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// A path with `/` on every system.
pub(crate) fn name(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
