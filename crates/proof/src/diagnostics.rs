//! What rustc said, read from its JSON: each diagnostic as a terminal shows it,
//! with what differs from machine to machine taken out.

use serde_json::Value;

/// An error or a warning.
pub struct Diagnostic {
    /// Whether it is an error and not a warning.
    pub is_error: bool,
    /// `E0373`; lints and errors without a code have none here.
    pub code: Option<String>,
    /// The file and the line it is about; `None` where it is about neither.
    pub at: Option<(String, usize)>,
    /// As a terminal shows it, without colour.
    pub rendered: String,
}

/// Reads the diagnostics; the closing lines that only count them are left out.
///
/// # Errors
/// Where rustc said something else, with its words.
pub fn read(said: &str) -> Result<Vec<Diagnostic>, String> {
    let mut diagnostics = Vec::new();
    for line in said.lines() {
        let value: Value = serde_json::from_str(line)
            .map_err(|_| format!("rustc said something that is no diagnostic:\n{said}"))?;
        let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
        let closing = text("message").starts_with("aborting due to")
            || text("message").ends_with("warning emitted")
            || text("message").ends_with("warnings emitted");
        if text("$message_type") != "diagnostic" || text("level") == "failure-note" || closing {
            continue;
        }
        diagnostics.push(Diagnostic {
            is_error: text("level").starts_with("error"),
            code: value["code"]["code"]
                .as_str()
                .filter(|code| is_error_code(code))
                .map(str::to_owned),
            at: place(&value["spans"]),
            rendered: shorten_std_paths(&text("rendered")),
        });
    }
    Ok(diagnostics)
}

fn place(spans: &Value) -> Option<(String, usize)> {
    let mut spans = spans.as_array()?.iter();
    let primary = spans.find(|span| span["is_primary"] == true)?;
    let line = usize::try_from(primary["line_start"].as_u64()?).ok()?;
    Some((primary["file_name"].as_str()?.to_owned(), line))
}

fn is_error_code(code: &str) -> bool {
    code.len() == 5 && code.starts_with('E') && code[1..].bytes().all(|b| b.is_ascii_digit())
}

/// A place in the standard library is shown as `library/core/src/…` whether
/// its source is on the machine (then a snippet follows, which is dropped) or
/// not (then the path holds a commit).
fn shorten_std_paths(rendered: &str) -> String {
    let mut text = String::new();
    let mut dropping = false;
    for line in rendered.lines() {
        let arrow = line.find("--> ").or(line.find("::: ")).map(|at| at + 4);
        let library =
            arrow.and_then(|at| line[at..].find("/library/").map(|found| (at, at + found)));
        if let Some((at, library)) = library {
            text += &format!("{}{}\n", &line[..at], &line[library + 1..]);
            dropping = true;
            continue;
        }
        let gutter = line
            .trim_start()
            .trim_start_matches(|c: char| c.is_ascii_digit());
        dropping &= gutter.trim_start().starts_with('|') || gutter.trim() == "...";
        if !dropping {
            text += line.trim_end();
            text += "\n";
        }
    }
    text
}

/// The diagnostics as the page shows them: one blank line between two.
pub fn rendered<'a>(diagnostics: impl Iterator<Item = &'a Diagnostic>) -> String {
    let texts: Vec<_> = diagnostics
        .map(|diagnostic| diagnostic.rendered.trim_end())
        .collect();
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
    }

    #[test]
    fn only_diagnostics_are_kept_and_only_errors_have_codes() {
        let said = "\
            {\"$message_type\":\"diagnostic\",\"message\":\"unused\",\"code\":{\"code\":\"unused_variables\"},\"level\":\"warning\",\"rendered\":\"warning: unused\\n\\n\"}\n\
            {\"$message_type\":\"diagnostic\",\"message\":\"no\",\"code\":{\"code\":\"E0382\"},\"level\":\"error\",\"rendered\":\"error[E0382]: no\\n\"}\n\
            {\"$message_type\":\"diagnostic\",\"message\":\"aborting due to 1 previous error\",\"code\":null,\"level\":\"error\",\"rendered\":\"error: aborting\\n\"}\n\
            {\"$message_type\":\"artifact\"}\n";
        let read = read(said).expect("diagnostics");
        let codes: Vec<_> = read
            .iter()
            .map(|read| (read.is_error, read.code.as_deref()))
            .collect();
        assert_eq!(codes, [(false, None), (true, Some("E0382"))]);
        assert_eq!(
            rendered(read.iter()),
            "warning: unused\n\nerror[E0382]: no\n"
        );
        assert!(super::read("rustc: no such file").is_err());
    }
}
