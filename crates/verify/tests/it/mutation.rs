//! Makes every listing of this book false, three times in another way, and sees
//! each of them fail.

use std::env;
use std::path::Path;

use book::{Book, Expected, Language, Listing};

use crate::fixture::Project;

/// A file, relative to the project's root, and its new text.
type Change = (String, String);
type Changer = fn(&Listing) -> Change;

#[test]
#[ignore = "takes minutes; `.ci/run` runs it"]
fn every_listing_that_is_made_false_fails() {
    let changes: [(&str, Changer); 3] = [
        ("another letter in a `.err` or `.out`", another_letter),
        ("a line less in a program", a_line_less),
        ("a space more in a `.out` or `.err`", a_space_more),
    ];
    let mut survivors = String::new();
    for (what, change) in changes {
        for listing in survivors_of(change) {
            survivors += &format!("{listing} is still proven with {what}\n");
        }
    }
    assert!(survivors.is_empty(), "\n{survivors}");
}

/// Changes every listing at once, and returns those that are proven all the same.
fn survivors_of(change: Changer) -> Vec<String> {
    let here = env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let root = Path::new(&here).ancestors().nth(2).expect("two folders up");
    let (listings, problems) = Book::listings(root);
    assert!(problems.is_empty(), "{problems:?}");
    assert!(!listings.is_empty());
    let project = Project::new(&[("unchanged.py", "print(1)\n"), ("unchanged.out", "1\n")]);
    let write = |file: &str, text: &str| project.write(&format!("../../{file}"), text);
    for listing in listings.values() {
        write(&listing.path, &listing.program);
        let Listing { output, message, captures, .. } = listing;
        for (ending, text) in [("out", output), ("err", message), ("captures", captures)] {
            if let Some(text) = text {
                write(&listing.beside(ending), text);
            }
        }
    }
    for listing in listings.values() {
        let (file, text) = change(listing);
        write(&file, &text);
    }
    let mut run = project.prove();
    assert!(run.passed.remove("unchanged.py"), "{}", run.stdout);
    assert_eq!(run.passed.len() + run.failed.len(), listings.len());
    for report in run.failed.values() {
        assert!(!report.contains("was not proven"), "{report}");
    }
    run.passed.into_iter().collect()
}

/// The first letter in the lower half of the file gives way to another.
fn another_letter(listing: &Listing) -> Change {
    let ending = match listing.message {
        Some(_) => "err",
        None => "out",
    };
    let text = listing.message.as_ref().or(listing.output.as_ref());
    let text = text.map_or("", String::as_str);
    let lines: Vec<_> = text.split_inclusive('\n').collect();
    let half = lines[..lines.len() / 2].concat().len();
    let letter = |from: usize| Some(from + text[from..].find(char::is_alphanumeric)?);
    let changed = match letter(half).or_else(|| letter(0)) {
        Some(at) => {
            let new = if text[at..].starts_with('x') { "y" } else { "x" };
            let rest = text[at..].chars().skip(1).collect::<String>();
            [&text[..at], new, &rest].concat()
        }
        None => text.to_owned() + "x\n",
    };
    (listing.beside(ending), changed)
}

/// Without its first line, rustc's messages and a panic name other lines. The
/// others lose the last line that prints, or, if none does, the first line of code.
fn a_line_less(listing: &Listing) -> Change {
    let lines: Vec<_> = listing.program.split_inclusive('\n').collect();
    let names_lines = !matches!(listing.expected(), Expected::Prints(_));
    let comment = match listing.language {
        Language::Rust => "//",
        Language::Python => "#",
    };
    let is_code = |line: &&str| !line.trim().is_empty() && !line.trim().starts_with(comment);
    let prints = |line: &&str| is_code(line) && (line.contains("print") || line.contains("write"));
    let removed = match lines.iter().rposition(prints) {
        _ if names_lines => 0,
        Some(last) => last,
        None => lines.iter().position(is_code).unwrap_or(0),
    };
    let kept = lines.iter().enumerate().filter(|(at, _)| *at != removed);
    (listing.path.clone(), kept.map(|(_, line)| *line).collect())
}

/// The last line of what is printed, or of a refusal, ends in a space.
fn a_space_more(listing: &Listing) -> Change {
    let (ending, text) = match listing.expected() {
        Expected::Refused(message) => ("err", message),
        Expected::Prints(output) | Expected::Panics(output) | Expected::Warns(_, output) => {
            ("out", output)
        }
        Expected::Unclear => ("err", ""),
    };
    let line = text.strip_suffix('\n').unwrap_or(text);
    (listing.beside(ending), format!("{line} \n"))
}
