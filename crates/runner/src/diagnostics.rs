//! rustc's messages, read from its JSON: each as a terminal shows it, without
//! what differs from machine to machine.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An error or a warning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// Whether it is an error and not a warning.
    pub is_error: bool,
    /// As a terminal shows it, without colour.
    pub rendered: String,
}

/// Reads the messages; the last lines, which only count them, are left out.
///
/// # Errors
/// What rustc printed, if it is no JSON.
pub(crate) fn read(stderr: &str) -> Result<Vec<Diagnostic>, String> {
    let mut diagnostics = Vec::new();
    for line in stderr.lines() {
        let value: Value = serde_json::from_str(line).map_err(|_| stderr.to_owned())?;
        let text = |key: &str| value[key].as_str().unwrap_or_default();
        let (kind, level, message) = (text("$message_type"), text("level"), text("message"));
        let is_count = value["code"].is_null()
            && value["spans"].as_array().is_none_or(Vec::is_empty)
            && (message.starts_with("aborting due to") || message.ends_with(" emitted"));
        if kind == "diagnostic" && level != "failure-note" && !is_count {
            diagnostics.push(Diagnostic {
                is_error: level.starts_with("error"),
                rendered: without_numbers_of_types(&shorten_std_paths(text("rendered"))),
            });
        }
    }
    Ok(diagnostics)
}

/// Shows a place in the standard library as `library/core/src/…`, whether its
/// source is on the machine (then a snippet follows, which is dropped) or not
/// (then the path begins with a commit).
fn shorten_std_paths(rendered: &str) -> String {
    let mut text = String::new();
    let mut dropping = false;
    for line in rendered.lines() {
        let arrow = line.find("--> ").or(line.find("::: ")).map(|at| at + 4);
        let library = arrow.and_then(|at| Some((at, in_library(&line[at..])?)));
        if let Some((at, path)) = library {
            text += &format!("{}{path}\n", &line[..at]);
            dropping = true;
            continue;
        }
        let gutter = line.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
        dropping &= gutter.trim_start().starts_with('|') || gutter.trim() == "...";
        if !dropping {
            text += line.trim_end();
            text += "\n";
        }
    }
    text
}

/// `a.long-type-….txt` in the place of `a.long-type-8250.txt`: the number is another
/// one on each machine.
fn without_numbers_of_types(rendered: &str) -> String {
    let mark = ".long-type-";
    let mut parts = rendered.split(mark);
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
        text += &format!("{mark}…{rest}");
    }
    text
}

/// `library/core/src/…` of a path in the standard library.
fn in_library(path: &str) -> Option<&str> {
    let is_std = path.starts_with("/rustc/") || path.contains("rustlib/src/rust/");
    let at = path.find("/library/").filter(|_| is_std)?;
    Some(&path[at + 1..])
}

/// The messages as a page shows them: one blank line between two.
pub fn rendered<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> String {
    let texts: Vec<_> =
        diagnostics.into_iter().map(|diagnostic| diagnostic.rendered.trim_end()).collect();
    texts.join("\n\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_std_looks_the_same_on_every_machine() {
        let shown = "note: required by a bound in `spawn`\n  \
                     --> library/std/src/thread/functions.rs:125:8\nhelp: move it\n";
        let bare = "note: required by a bound in `spawn`\n  \
                    --> /rustc/59807616e1fa/library/std/src/thread/functions.rs:125:8\n\
                    help: move it\n";
        let with_source = "note: required by a bound in `spawn`\n  \
             --> /home/reader/.rustup/lib/rustlib/src/rust/library/std/src/thread/functions.rs:125:8\n    \
             |\n123 | pub fn spawn<F, T>(f: F) -> JoinHandle<T>\n    |        ----- required\n...\n\
             125 |     F: FnOnce() -> T,\n    |        ^^^^^^^^^^^^^ required by this bound\n\
             help: move it\n";
        assert_eq!(shorten_std_paths(bare), shown);
        assert_eq!(shorten_std_paths(with_source), shown);
        let own = "error: no\n --> listings/library/a.rs:3:5\n";
        assert_eq!(shorten_std_paths(own), own);
    }

    #[test]
    fn the_number_of_a_long_type_is_left_out() {
        let note = "written to 'a.long-type-9497903473949253262.txt'\n";
        assert_eq!(without_numbers_of_types(note), "written to 'a.long-type-….txt'\n");
        assert_eq!(without_numbers_of_types("a 12.txt"), "a 12.txt");
    }
}
