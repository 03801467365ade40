//! Words and diffs of a failed proof. The first line of every verdict is
//! `src/notebook.md:42: listings/notebook/message.rs …`.

use book::{Claim, Shown};
use similar::TextDiff;

/// What a block shows beside what was really there.
pub struct Found<'a> {
    /// Who printed it, as the diff names it.
    pub by: &'a str,
    /// What was printed.
    pub text: &'a str,
}

/// The first line of a verdict.
pub fn headline(claim: &Claim, what: &str) -> String {
    format!("{}: {} {what}\n", claim.place(), claim.name())
}

/// A verdict with the program's or the compiler's own words below it.
pub fn with_words(claim: &Claim, what: &str, words: &str, way_out: &str) -> String {
    let mut text = headline(claim, what);
    for line in words.trim_start_matches('\n').trim_end().lines() {
        text += format!("    {line}").trim_end();
        text += "\n";
    }
    text + way_out + "\n"
}

/// A verdict with the difference between a block and what was found.
pub fn difference(claim: &Claim, what: &str, shown: &Shown, found: &Found<'_>) -> String {
    let diff = TextDiff::from_lines(shown.text.as_str(), found.text);
    let place = format!("{}:{}", claim.chapter, shown.line);
    let shown_at = match &shown.file {
        Some(file) => format!("shown at {place} from {file}"),
        None => format!("shown at {place}"),
    };
    let diff = diff
        .unified_diff()
        .context_radius(3)
        .header(&shown_at, found.by)
        .to_string();
    let unseen = match is_unseen(&shown.text, found.text) {
        true => "they differ by what the ends of lines hold unseen\n",
        false => "",
    };
    format!(
        "{}{diff}{unseen}if the new text is right, accept it with `BLESS=1 cargo test`\n",
        headline(claim, what)
    )
}

/// Whether two texts look the same.
fn is_unseen(one: &str, other: &str) -> bool {
    let seen = |text: &str| -> Vec<String> {
        text.lines()
            .map(|line| line.trim_end().to_owned())
            .collect()
    };
    seen(one) == seen(other)
}
