//! Compares what a program did with what the files beside it claim.

use book::{Expected, Listing, codes};
use runner::{End, Failure, Outcome, closure, rendered};
use similar::TextDiff;

/// Columns of a line in a report; the rest is cut.
const COLUMNS: usize = 200;

/// A listing that is not proven.
#[derive(Debug)]
pub enum Verdict {
    /// A file beside the program states something else, or is missing.
    Differs {
        /// The ending of the file: `out`, `err` or `captures`.
        ending: &'static str,
        /// What it should contain.
        text: String,
        /// For the author: file and line first.
        report: String,
    },
    /// The program itself must change.
    Wrong(String),
}

impl Verdict {
    /// For the author: file and line first.
    pub fn report(&self) -> &str {
        match self {
            Verdict::Differs { report, .. } | Verdict::Wrong(report) => report,
        }
    }
}

/// Whether the outcome is what the files claim.
///
/// # Errors
/// The difference, and the way out.
pub fn compare(listing: &Listing, outcome: &Outcome) -> Result<(), Verdict> {
    compare_words(listing, outcome)?;
    let Some(expected) = &listing.captures else {
        return Ok(());
    };
    let captures = closure::stated(&outcome.closures);
    match captures == *expected && !captures.is_empty() {
        true => Ok(()),
        false if captures.is_empty() => {
            let file = listing.beside("captures");
            let what = format!("has no closures to state in `{file}`");
            Err(wrong(listing, &what, "", "delete that file"))
        }
        false => Err(differs(listing, "captures", &captures, "captures something else")),
    }
}

/// Whether rustc's message and the output are those that the files claim.
fn compare_words(listing: &Listing, outcome: &Outcome) -> Result<(), Verdict> {
    let message = rendered(&outcome.diagnostics);
    let refused = outcome.end == End::Refused;
    let is_new = listing.output.is_none() && listing.message.is_none();
    match listing.expected() {
        Expected::Unclear if outcome.diagnostics.is_empty() => Err(without_warning(listing)),
        Expected::Unclear => {
            Err(differs(listing, "err", &message, "gets another message from rustc"))
        }
        Expected::Refused(expected) if refused => same_message(listing, expected, &message),
        Expected::Refused(_) => {
            let what =
                format!("compiles, but `{}` says that rustc refuses it", listing.beside("err"));
            Err(wrong(listing, &what, "", "break it again, or delete the `.err`"))
        }
        _ if refused && is_new => Err(differs(listing, "err", &message, "is refused by rustc")),
        _ if refused => Err(wrong(listing, "does not compile", &message, &show_message(listing))),
        Expected::Warns(..) if outcome.diagnostics.is_empty() => Err(without_warning(listing)),
        Expected::Warns(expected, output) => {
            same_message(listing, expected, &message)?;
            same_output(listing, output, outcome)
        }
        _ if !outcome.diagnostics.is_empty() && is_new => {
            Err(differs(listing, "err", &message, "compiles with a warning"))
        }
        _ if !outcome.diagnostics.is_empty() => {
            Err(wrong(listing, "compiles with a warning", &message, &show_message(listing)))
        }
        Expected::Panics(_) if outcome.end == End::Normal => {
            let way_out = "let it panic, or print something that does not look like a panic";
            let what = format!("ends normally, but `{}` shows a panic", listing.beside("out"));
            Err(wrong(listing, &what, &outcome.output, way_out))
        }
        Expected::Prints(output) | Expected::Panics(output) => {
            same_output(listing, output, outcome)
        }
    }
}

fn without_warning(listing: &Listing) -> Verdict {
    let what = format!("compiles without a warning, but there is `{}`", listing.beside("err"));
    wrong(listing, &what, "", "delete it")
}

/// The way out if rustc reports something that no file states.
fn show_message(listing: &Listing) -> String {
    format!(
        "correct it; if the page shows this message, make `{}` an empty file and run \
         `BLESS=1 cargo test`",
        listing.beside("err")
    )
}

fn same_message(listing: &Listing, expected: &str, message: &str) -> Result<(), Verdict> {
    if expected == message {
        return Ok(());
    }
    let what = match codes(expected) == codes(message) {
        true => "gets another message from rustc",
        false => "is refused by rustc with other codes",
    };
    Err(differs(listing, "err", message, what))
}

fn same_output(listing: &Listing, expected: &str, outcome: &Outcome) -> Result<(), Verdict> {
    match expected == outcome.output {
        true => Ok(()),
        false if listing.output.is_none() => {
            Err(differs(listing, "out", &outcome.output, "prints something"))
        }
        false => Err(differs(listing, "out", &outcome.output, "prints something else")),
    }
}

/// Whether a program and its twin, which share an `.out`, print the same.
///
/// # Errors
/// The first line that differs.
pub fn same_as_twin(
    listing: &Listing,
    outcome: &Outcome,
    twin: &Listing,
    other: &Outcome,
) -> Result<(), String> {
    if outcome.output == other.output {
        return Ok(());
    }
    let line = |text: &str, at: usize| match text.split_inclusive('\n').nth(at) {
        Some(line) => format!("`{}`", cut(line.trim_end_matches('\n'))),
        None => "nothing more".to_owned(),
    };
    let (ours, theirs) = (&outcome.output, &other.output);
    let same = |(one, other): &(&str, &str)| one == other;
    let at = ours.split_inclusive('\n').zip(theirs.split_inclusive('\n')).take_while(same).count();
    Err(format!(
        "{}: prints {} as line {} where its twin `{}` prints {}\n\
         they share `{}`, so correct one of them\n",
        listing.path,
        line(ours, at),
        at + 1,
        twin.path,
        line(theirs, at),
        listing.beside("out")
    ))
}

/// A failure to compile or run, as a report.
pub fn failed(listing: &Listing, failure: &Failure) -> String {
    report(listing, &failure.what, &failure.words, &failure.way_out)
}

fn wrong(listing: &Listing, what: &str, words: &str, way_out: &str) -> Verdict {
    Verdict::Wrong(report(listing, what, words, way_out))
}

fn report(listing: &Listing, what: &str, words: &str, way_out: &str) -> String {
    let mut report = format!("{}: {what}\n", listing.path);
    for line in words.trim_start_matches('\n').trim_end().lines() {
        report += format!("    {}", cut(line)).trim_end();
        report.push('\n');
    }
    if !way_out.is_empty() {
        report += &format!("{way_out}\n");
    }
    report
}

fn differs(listing: &Listing, ending: &'static str, text: &str, what: &str) -> Verdict {
    let file = listing.beside(ending);
    let stated = match ending {
        "err" => listing.message.as_deref(),
        "captures" => listing.captures.as_deref(),
        _ => listing.output.as_deref(),
    };
    let expected = stated.unwrap_or_default();
    let line =
        1 + expected.lines().zip(text.lines()).take_while(|(one, other)| one == other).count();
    let diff = TextDiff::from_lines(expected, text);
    let diff = diff.unified_diff().context_radius(3).header(&file, &listing.path).to_string();
    let diff: String = diff.lines().map(|line| format!("{}\n", cut(line))).collect();
    let trimmed = |text: &str| text.lines().map(|it| it.trim_end().to_owned()).collect::<Vec<_>>();
    let unseen = match stated.is_some() && trimmed(expected) == trimmed(text) {
        true => "the only differences are trailing spaces or line endings\n",
        false => "",
    };
    let headline = match stated {
        Some(_) => format!("{file}:{line}: `{}` {what}", listing.path),
        None => format!("{}: {what}, and there is no `{file}`", listing.path),
    };
    let way_out = "if the new text is right, `BLESS=1 cargo test` writes it";
    let report = format!("{headline}\n{diff}{unseen}{way_out}\n");
    let text = text.to_owned();
    Verdict::Differs { ending, text, report }
}

fn cut(line: &str) -> String {
    match line.char_indices().nth(COLUMNS) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line.to_owned(),
    }
}
