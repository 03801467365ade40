//! A mistake that an author can fix, reported in one shape everywhere: file and
//! line first, then what was found, what was expected, and the way out.

use std::fmt;

/// One mistake at one place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the project's root, with `/`.
    pub file: String,
    /// The line, counted from 1; 0 means the whole file.
    pub line: usize,
    /// What was found, what was expected, and the way out.
    pub message: String,
}

impl Problem {
    /// A problem at a line of a file.
    pub fn new(file: &str, line: usize, message: impl Into<String>) -> Problem {
        let (file, message) = (file.to_owned(), message.into());
        Problem { file, line, message }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.message),
            line => write!(f, "{}:{line}: {}", self.file, self.message),
        }
    }
}

/// All problems of a run as one text, one per line, with a count at the end.
pub fn report(problems: &[Problem]) -> String {
    let mut text: String = problems.iter().map(|p| format!("{p}\n")).collect();
    let count = problems.len();
    text += &format!("{count} problem{}\n", if count == 1 { "" } else { "s" });
    text
}

/// `; did you mean …?` if a known word is close to the one found, else nothing.
pub(crate) fn did_you_mean<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    known
        .into_iter()
        .map(|word| (strsim::damerau_levenshtein(found, word), word))
        .filter(|(distance, word)| *distance <= 1 + word.len() / 4)
        .min()
        .map(|(_, word)| format!("; did you mean `{word}`?"))
        .unwrap_or_default()
}
