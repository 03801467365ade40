//! A listing: a program in `listings/`, and the files beside it, which are its
//! claim. The proof starts here and reads no chapter.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::{LISTINGS, Problem, files};

/// A program with the files beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// The program, relative to the project's root: `listings/loops/bells.rs`.
    pub path: String,
    /// Its text, whole, with the comments that mark anchors.
    pub program: String,
    /// Its language.
    pub language: Language,
    /// The text of the `.out` beside it.
    pub output: Option<String>,
    /// The text of the `.err` beside it; Rust only.
    pub message: Option<String>,
    /// The text of the `.captures` beside it; Rust only.
    pub captures: Option<String>,
}

/// The language of a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// `.rs`
    Rust,
    /// `.py`
    Python,
}

/// What the files beside a program claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected<'a> {
    /// Compiles without a warning, ends with exit code 0, prints this. (A
    /// Python program may also end in an exception, whose message comes last.)
    Prints(&'a str),
    /// Compiles without a warning and ends in a panic, with this output.
    Panics(&'a str),
    /// Compiles with these warnings and prints this.
    Warns(&'a str, &'a str),
    /// Is refused by rustc with this message.
    Refused(&'a str),
    /// The `.err` has no error and does not begin with a warning.
    Unclear,
}

/// A line of a program as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<'a> {
    /// Its number in the file, counted from 1.
    pub number: usize,
    /// Whether it is inside the anchor; the page hides the others.
    pub shown: bool,
    /// The line, without its end.
    pub text: &'a str,
}

impl Listing {
    /// What the files beside the program claim.
    pub fn expected(&self) -> Expected<'_> {
        let output = self.output.as_deref().unwrap_or_default();
        match self.message.as_deref() {
            None if self.language == Language::Rust && output.lines().any(is_panic) => {
                Expected::Panics(output)
            }
            None => Expected::Prints(output),
            // Warnings come before the errors that stop the compilation.
            Some(message) if message.lines().any(|line| line.starts_with("error")) => {
                Expected::Refused(message)
            }
            Some(message) if message.starts_with("warning") => Expected::Warns(message, output),
            Some(_) => Expected::Unclear,
        }
    }

    /// The file beside the program with this ending: `listings/loops/bells.out`.
    pub fn beside(&self, ending: &str) -> String {
        format!("{}.{ending}", stem(&self.path))
    }

    /// Its file name: `bells.rs`.
    pub fn file_name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// Its lines without the comments that mark anchors. `None` shows all.
    pub fn lines(&self, anchor: Option<&str>) -> Vec<Line<'_>> {
        let mut shown = anchor.is_none();
        let mut lines = Vec::new();
        for (index, text) in self.program.lines().enumerate() {
            match Mark::of(text) {
                Some(Mark::Begin(name)) => shown |= anchor == Some(name),
                Some(Mark::End(name)) => shown &= anchor != Some(name),
                None => lines.push(Line { number: index + 1, shown, text }),
            }
        }
        lines
    }
}

/// A comment that begins or ends an anchor: `// ANCHOR: name`.
pub(crate) enum Mark<'a> {
    Begin(&'a str),
    End(&'a str),
}

impl<'a> Mark<'a> {
    pub(crate) fn of(line: &'a str) -> Option<Mark<'a>> {
        let comment =
            line.trim_start().strip_prefix("//").or(line.trim_start().strip_prefix('#'))?;
        let comment = comment.trim_start();
        let name = |rest: &'a str| rest.split_whitespace().next();
        if let Some(rest) = comment.strip_prefix("ANCHOR:") {
            return name(rest).map(Mark::Begin);
        }
        name(comment.strip_prefix("ANCHOR_END:")?).map(Mark::End)
    }
}

/// The error codes in a message of rustc.
pub fn codes(message: &str) -> BTreeSet<&str> {
    message
        .lines()
        .filter_map(|line| line.strip_prefix("error[")?.split(']').next())
        .filter(|code| is_code(code))
        .collect()
}

/// Whether a word is an error code such as `E0373`.
pub fn is_code(word: &str) -> bool {
    word.len() == 5 && word.starts_with('E') && word[1..].bytes().all(|b| b.is_ascii_digit())
}

/// Whether a line is the first one of a panic's message.
pub fn is_panic(line: &str) -> bool {
    line.starts_with("thread '") && line.contains(" panicked at ")
}

/// `listings/loops/bells` of `listings/loops/bells.rs`.
pub(crate) fn stem(path: &str) -> &str {
    path.rsplit_once('.').map_or(path, |(stem, _)| stem)
}

/// Every listing below `listings/`, by its path.
pub(crate) fn read_all(root: &Path) -> (BTreeMap<String, Listing>, Vec<Problem>) {
    let mut problems = files::unusable(root, LISTINGS);
    let mut texts = BTreeMap::new();
    for path in files::below(root, LISTINGS) {
        let (text, problem) = files::text(root, &path);
        if !problems.iter().any(|known| known.file == path) {
            problems.extend(problem);
        }
        texts.insert(path, text);
    }
    let mut listings = BTreeMap::new();
    for (path, program) in &texts {
        let language = match path.rsplit('.').next() {
            Some("rs") => Language::Rust,
            Some("py") => Language::Python,
            _ => continue,
        };
        let beside = |ending: &str| texts.get(&format!("{}.{ending}", stem(path))).cloned();
        let listing = Listing {
            path: path.clone(),
            program: program.clone(),
            language,
            output: beside("out"),
            message: beside("err").filter(|_| language == Language::Rust),
            captures: beside("captures").filter(|_| language == Language::Rust),
        };
        listings.insert(path.clone(), listing);
    }
    (listings, problems)
}
