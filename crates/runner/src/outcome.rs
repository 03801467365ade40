//! What a program does: it runs twice, and both runs must agree. The output is
//! what a terminal shows, without what differs from run to run.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use book::{is_panic, is_unseen};
use serde::{Deserialize, Serialize};

use crate::closure::Closure;
use crate::diagnostics::Diagnostic;
use crate::process::{self, Limits, Output, Streams, describe_exit};

/// The exit code of a Rust program that panicked.
const PANIC: i32 = 101;
/// The exit code of a Python program that ended in an exception.
const EXCEPTION: i32 = 1;

/// The first line of a traceback. That of a syntax error has none.
const TRACEBACK: &str = "Traceback (most recent call last)";

/// The sentences between the tracebacks of linked exceptions.
const LINKS: [&str; 2] = [
    "\n\nDuring handling of the above exception, another exception occurred:\n\n",
    "\n\nThe above exception was the direct cause of the following exception:\n\n",
];

/// Names that are there in a reader's Python, and not without its `site` module.
const INTERACTIVE: [&str; 6] = ["copyright", "credits", "exit", "help", "license", "quit"];

/// What came of a program.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// What rustc reported.
    pub diagnostics: Vec<Diagnostic>,
    /// Its closures, if it is a Rust program that compiles.
    pub closures: Vec<Closure>,
    /// How it ended.
    pub end: End,
    /// Whether it printed anything besides the message of a panic or exception.
    pub printed: bool,
    /// What a terminal shows: standard output, and that message.
    pub output: String,
}

/// How a program ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum End {
    /// rustc refused it.
    #[default]
    Refused,
    /// With exit code 0.
    Normal,
    /// In a panic; its message is part of the output.
    Panic,
    /// In an uncaught exception; its message is part of the output.
    Exception,
}

/// Why a program cannot be on a page, whatever its files claim.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// What it did, in a clause: `ended with exit code 3`.
    pub what: String,
    /// Its own words, or the compiler's.
    pub words: String,
    /// What the author can do.
    pub way_out: String,
}

impl Failure {
    pub(crate) fn new(what: impl Into<String>, way_out: &str) -> Failure {
        let (what, way_out) = (what.into(), way_out.to_owned());
        Failure { what, words: String::new(), way_out }
    }

    pub(crate) fn with_words(mut self, words: &[u8]) -> Failure {
        self.words = String::from_utf8_lossy(words).into_owned();
        self
    }
}

/// Runs a program twice in empty folders below `work`.
pub(crate) fn of_two_runs(
    program: impl Fn() -> Command,
    work: &Path,
    limits: Limits,
) -> Result<Outcome, Failure> {
    let run = |name: &str, streams: Streams| {
        let folder = work.join(name);
        std::fs::create_dir(&folder).map_err(|error| Failure::new(error.to_string(), ""))?;
        let mut command = program();
        command.current_dir(&folder);
        process::run(command, streams, limits).map_err(|what| Failure::new(what, ""))
    };
    let first = run("first", Streams::Separate)?;
    let (stdout, stderr) = (text(&first.stdout)?, text(&first.stderr)?);
    check_shown(&stdout, work)?;
    let end = how_it_ended(&first, &stderr)?;
    let printed = !stdout.is_empty();
    let merged = matches!(end, End::Panic | End::Exception);
    let streams = if merged { Streams::Merged } else { Streams::Separate };
    let second = run("second", streams)?;
    let [one, other] = [&first, &second].map(|it| describe_exit(it.status) + "\n");
    agree(&one, &other)?;
    if !merged {
        agree(&stderr, &text(&second.stderr)?)?;
    }
    let output = shown(end, stdout, &stderr, &text(&second.stdout)?)?;
    check_shown(&output, work)?;
    Ok(Outcome { end, printed, output, ..Outcome::default() })
}

/// What a page shows of two runs that agree. The second has both streams in one
/// where the program ends in a message.
fn shown(end: End, stdout: String, stderr: &str, second: &str) -> Result<String, Failure> {
    match end {
        End::Panic => {
            let (stderr, output) = (without_noise(stderr), without_noise(second));
            // How the streams are mixed is known from the second run only.
            match is_mix(&stdout, &stderr, &output) {
                true => Ok(output),
                false => Err(differs(&format!("{stdout}{stderr}"), &output)),
            }
        }
        End::Exception => {
            agree(&stdout, &second.replacen(stderr, "", 1))?;
            Ok(second.replacen(stderr, &exception(stderr), 1))
        }
        End::Normal | End::Refused => {
            agree(&stdout, second)?;
            Ok(stdout)
        }
    }
}

fn how_it_ended(output: &Output, stderr: &str) -> Result<End, Failure> {
    let code = output.status.code();
    if output.status.success() {
        return match stderr {
            "" => Ok(End::Normal),
            _ => Err(Failure::new(
                "wrote to standard error, which a page does not show",
                if stderr.lines().any(is_panic) {
                    "join the thread and handle its result; silence a panic that is caught on \
                     purpose by `std::panic::set_hook(Box::new(|_| ()))`"
                } else {
                    "print it to standard output"
                },
            )
            .with_words(without_noise(stderr).as_bytes())),
        };
    }
    if code == Some(PANIC) && stderr.lines().any(is_panic) {
        return Ok(End::Panic);
    }
    if code == Some(EXCEPTION) && is_only_traceback(stderr) {
        return match INTERACTIVE
            .iter()
            .find(|name| stderr.contains(&format!("NameError: name '{name}'")))
        {
            Some(name) => Err(Failure::new(
                format!("uses `{name}`, which Python has for interactive sessions only"),
                "write `sys.exit()`, or leave it out",
            )),
            None => Ok(End::Exception),
        };
    }
    let words = [&output.stdout[..], &output.stderr].concat();
    let way_out = "a program on a page ends with exit code 0, in a panic, or in an exception";
    Err(Failure::new(describe_exit(output.status), way_out).with_words(&words))
}

/// Whether standard error holds nothing but one exception's message: its traceback, with
/// those of the exceptions it is linked to. A syntax error's has no first line.
fn is_only_traceback(stderr: &str) -> bool {
    let mut parts: Vec<&str> = vec![stderr];
    for link in LINKS {
        parts = parts.iter().flat_map(|part| part.split(link)).collect();
    }
    parts.iter().all(|part| match part.strip_prefix(TRACEBACK) {
        Some(rest) => !rest.contains(TRACEBACK),
        None => part.starts_with("  File \""),
    })
}

fn text(bytes: &[u8]) -> Result<String, Failure> {
    let text = String::from_utf8(bytes.to_vec()).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let what = format!("printed something that is not UTF-8, at byte {at}");
        Failure::new(what, "print text; a page shows nothing else")
    })?;
    // Python ends lines as Windows does.
    Ok(if cfg!(windows) { text.replace("\r\n", "\n") } else { text })
}

fn agree(first: &str, second: &str) -> Result<(), Failure> {
    match first == second {
        true => Ok(()),
        false => Err(differs(first, second)),
    }
}

fn differs(first: &str, second: &str) -> Failure {
    let words = format!("first run:\n{first}second run:\n{second}");
    let way_out = "a page shows one output, so print nothing that depends on hash order, thread \
                   timing, the time, or addresses";
    Failure::new("prints something else in a second run", way_out).with_words(words.as_bytes())
}

/// Whether a text has the lines of two others, each of them in its order.
fn is_mix(one: &str, other: &str, mixed: &str) -> bool {
    let (one, other): (Vec<_>, Vec<_>) = (one.lines().collect(), other.lines().collect());
    // How many lines of `one` may be among those read so far.
    let mut taken = BTreeSet::from([0]);
    let mut read = 0;
    for line in mixed.lines() {
        let next = |at: &usize| {
            let of_one = (one.get(*at) == Some(&line)).then_some(at + 1);
            let of_other = (other.get(read - at) == Some(&line)).then_some(*at);
            [of_one, of_other]
        };
        taken = taken.iter().flat_map(next).flatten().collect();
        read += 1;
    }
    read == one.len() + other.len() && taken.contains(&one.len())
}

/// The message of an exception: what CPython writes below the last traceback,
/// which is indented. The message may have indented lines too.
fn exception(stderr: &str) -> String {
    let lines: Vec<_> = stderr.lines().collect();
    let traceback = lines.iter().rposition(|line| line.starts_with(TRACEBACK));
    let below = traceback.map_or(0, |at| at + 1);
    let frames = lines[below..].iter().take_while(|line| line.starts_with(' ')).count();
    lines[below + frames..].join("\n") + "\n"
}

/// A panic's message without the blank line above it, the thread's number, and
/// the hint at backtraces.
fn without_noise(text: &str) -> String {
    let mut shown = String::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let is_blank_above = line.is_empty() && lines.peek().is_some_and(|next| is_panic(next));
        if !is_blank_above && !line.starts_with("note: run with `RUST_BACKTRACE=1`") {
            shown += &without_thread_number(line);
            shown.push('\n');
        }
    }
    shown
}

/// `thread 'main' (4711) panicked at a.rs:1:2:` without the number.
fn without_thread_number(line: &str) -> String {
    let number = || {
        let end = line.find(") panicked at ").filter(|_| line.starts_with("thread '"))?;
        let start = line[..end].rfind(" (")?;
        let digits = &line[start + 2..end];
        digits.bytes().all(|byte| byte.is_ascii_digit()).then_some(start..end + 1)
    };
    match number() {
        Some(range) => [&line[..range.start], &line[range.end..]].concat(),
        None => line.to_owned(),
    }
}

/// Refuses what a page cannot show, or what differs from machine to machine.
pub(crate) fn check_shown(output: &str, work: &Path) -> Result<(), Failure> {
    let is_control = |c: char| is_unseen(&c) || (c.is_control() && !matches!(c, '\n' | '\t'));
    if let Some((at, found)) = output.char_indices().find(|(_, c)| is_control(*c)) {
        let line = 1 + output[..at].matches('\n').count();
        let what = format!("printed the control character {found:?} on its line {line}");
        return Err(Failure::new(what, "print plain text; a page is no terminal"));
    }
    // Its name alone is as random as its path.
    let work = work.file_name().unwrap_or(work.as_os_str()).to_string_lossy();
    match output.lines().find(|line| line.contains(&*work) || line.contains("/rustc/")) {
        Some(line) => {
            let way_out = "print no path of this machine; it differs on every other";
            Err(Failure::new("printed a path of this machine", way_out).with_words(line.as_bytes()))
        }
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_of_an_exception_is_what_is_below_the_last_traceback() {
        let traceback = "Traceback (most recent call last):\n  File \"/tmp/a.py\", line 1, in <module>\n    \
                         go()\n    ^^^^\n  [Previous line repeated 995 more times]\n";
        for message in ["KeyError\n", "ValueError: no\n  indented\n\nlast\n"] {
            let chained = format!(
                "{traceback}ZeroDivisionError: division by zero\n\n\
                 During handling of the above exception, another exception occurred:\n\n\
                 {traceback}{message}"
            );
            assert_eq!(exception(&format!("{traceback}{message}")), message);
            assert_eq!(exception(&chained), message);
        }
        let syntax = "  File \"/tmp/a.py\", line 1\n    print(\n         ^\nSyntaxError: no\n";
        assert_eq!(exception(syntax), "SyntaxError: no\n");
    }

    #[test]
    fn a_panic_is_shown_without_what_differs_from_run_to_run() {
        let text = "one\n\n\nthread 'main' (4711) panicked at a.rs:2:5:\nno (4711)\n\n\
                    note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n";
        let shown = "one\n\nthread 'main' panicked at a.rs:2:5:\nno (4711)\n\n";
        assert_eq!(without_noise(text), shown);
        let named = "thread 'tea (1)' (2) panicked at a.rs:2:5:";
        let shown = "thread 'tea (1)' panicked at a.rs:2:5:";
        assert_eq!(without_thread_number(named), shown);
        assert_eq!(without_thread_number(shown), shown);
    }

    #[test]
    fn what_a_page_cannot_show() {
        let said = |output| check_shown(output, Path::new("/tmp/work")).map_err(|it| it.what);
        assert_eq!(said("one\n\ttwo\n"), Ok(()));
        let control = "printed the control character '\\r' on its line 2";
        assert_eq!(said("one\ntwo\r\n"), Err(control.to_owned()));
        for path in ["in /tmp/work/a.py\n", "at /rustc/5980/library/core/src/a.rs\n"] {
            assert_eq!(said(path), Err("printed a path of this machine".to_owned()));
        }
    }
}
