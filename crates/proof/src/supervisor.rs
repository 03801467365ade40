//! Runs the real program in skeptic's place and judges what it printed.

use std::env;
use std::path::Path;
use std::process::Command;

use book::{Claim, Fence};

use crate::bless;
use crate::child::{self, Ended, ending};
use crate::compiler;
use crate::interrupt;
use crate::kept::Artifact;
use crate::marker;
use crate::report::{self, Found};
use crate::switch;
use crate::together;

/// A Rust program that panicked exits with this code.
const PANICKED: i32 = 101;
/// And says so, in words that stand before the place.
const PANIC: &str = "panicked at ";

/// What skeptic believes to be the program, run in skeptic's folder.
///
/// # Errors
/// The verdict, where the program does not do what its page says.
pub fn run() -> Result<(), String> {
    let folder = env::current_dir().map_err(|error| error.to_string())?;
    let source = folder.join("test.rs");
    if !source.exists() {
        return Err("proves a block when skeptic calls it; see README.md: `cargo test`".to_owned());
    }
    let (root, claim) = marker::claim_behind(&source)?;
    // The others were judged when they were compiled.
    if !matches!(claim.fence, Fence::Refused(_) | Fence::Compiles) {
        let lost = || format!("{}: the program was lost; run again", claim.place());
        let program = compiler::compile(&claim, &root)?.ok_or_else(lost)?;
        let mut verdict = run_program(&claim, &root, &folder, &program);
        if verdict.is_err() && program.part.is_some() && !interrupt::came() {
            let alone = compiler::alone(&claim, &root)?.ok_or_else(lost)?;
            verdict = run_program(&claim, &root, &folder, &alone);
        }
        verdict?;
    }
    record(
        &claim,
        &root,
        concat!(env!("PROOF_RUSTC_RELEASE"), ", edition 2024"),
    )
}

/// Notes a proof, for the page to show. A run that may change what pages say
/// notes nothing: what it read may no longer be there.
pub fn record(claim: &Claim, root: &Path, tools: &str) -> Result<(), String> {
    if switch::bless()? {
        return Ok(());
    }
    let told = |error| report::headline(claim, &format!("is proven, but not noted: {error}"));
    claim.record(root, tools).map_err(told)
}

fn run_program(
    claim: &Claim,
    root: &Path,
    folder: &Path,
    program: &Artifact,
) -> Result<(), String> {
    let mut command = Command::new(&program.path);
    command
        .current_dir(folder)
        .env_remove("RUST_BACKTRACE")
        .env_remove("RUSTC")
        .env_remove("CARGO");
    if let Some(part) = &program.part {
        command.env(together::PART, part);
    }
    let ended = child::run(command).map_err(|what| report::headline(claim, &what))?;
    let printed = match claim.fence {
        Fence::Panics => panicked(claim, &ended)?,
        _ => succeeded(claim, &ended)?,
    };
    same_output(claim, root, &printed)
}

fn succeeded(claim: &Claim, ended: &Ended) -> Result<String, String> {
    if !ended.status.success() {
        let way_out = match ended.status.code() {
            Some(PANICKED) => "mend it, or say `should_panic` in the fence and show the message",
            _ => "mend it: a program on a page ends with exit code 0",
        };
        return Err(failed(claim, ended, way_out));
    }
    silent(claim, ended)?;
    utf8(claim, &ended.stdout)
}

/// A terminal shows standard error too, and there a thread's panic speaks of
/// what went wrong in a program that ends well.
pub fn silent(claim: &Claim, ended: &Ended) -> Result<(), String> {
    if ended.stderr.is_empty() {
        return Ok(());
    }
    let words = String::from_utf8_lossy(&ended.stderr);
    let way_out = match words.contains(PANIC) {
        true => {
            "mend it; a panic that is meant and caught is silenced by \
             `std::panic::set_hook(Box::new(|_| ()))`"
        }
        false => "mend it, or print it to standard output",
    };
    let what = "wrote to standard error, which the page does not show";
    Err(report::with_words(claim, what, &words, way_out))
}

/// Standard output and then the panic's message, without what differs from
/// run to run.
fn panicked(claim: &Claim, ended: &Ended) -> Result<String, String> {
    if ended.status.code() != Some(PANICKED) {
        let way_out = "its fence says `should_panic`, which ends a program with exit code 101";
        return Err(failed(claim, ended, way_out));
    }
    let message = utf8(claim, &ended.stderr)?;
    if !message.contains(PANIC) {
        let way_out = "its fence says `should_panic`, but no panic spoke on standard error";
        return Err(failed(claim, ended, way_out));
    }
    let mut text = utf8(claim, &ended.stdout)?;
    for line in message.lines().filter(|line| !line.is_empty()) {
        if !line.starts_with("note: run with `RUST_BACKTRACE=1`") {
            text += &without_thread_id(line);
            text += "\n";
        }
    }
    Ok(text)
}

/// `thread 'main' (4711) panicked at a.rs:1:2:` without the number.
fn without_thread_id(line: &str) -> String {
    let number = line.strip_prefix("thread '").and_then(|_| {
        let end = line.find(&format!(") {PANIC}"))?;
        let start = line[..end].rfind(" (")?;
        line[start + 2..end]
            .bytes()
            .all(|byte| byte.is_ascii_digit())
            .then_some(start..end + 1)
    });
    match number {
        Some(range) => [&line[..range.start], &line[range.end..]].concat(),
        None => line.to_owned(),
    }
}

/// A verdict on a program that did not end as claimed, with its last words.
pub fn failed(claim: &Claim, ended: &Ended, way_out: &str) -> String {
    let words = [&ended.stdout[..], &ended.stderr[..]].concat();
    report::with_words(
        claim,
        &ending(ended.status),
        &String::from_utf8_lossy(&words),
        way_out,
    )
}

pub fn utf8(claim: &Claim, bytes: &[u8]) -> Result<String, String> {
    String::from_utf8(bytes.to_vec()).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        report::headline(
            claim,
            &format!("printed something that is not UTF-8, at byte {at}"),
        ) + "print text; a page shows nothing else\n"
    })
}

/// The output on the page is the program's, byte for byte.
pub fn same_output(claim: &Claim, root: &Path, printed: &str) -> Result<(), String> {
    showable(claim, printed)?;
    let Some(shown) = &claim.output else {
        if printed.is_empty() {
            return Ok(());
        }
        let what = "printed something, but no `text` block below it says so";
        let way_out = "add a `text` block below it, then `BLESS=1 cargo test` fills it in";
        return Err(report::with_words(claim, what, printed, way_out));
    };
    if shown.text == *printed {
        return Ok(());
    }
    let by = format!("printed by {}", claim.name());
    let found = Found {
        by: &by,
        text: printed,
    };
    let verdict = report::difference(claim, "printed something else", shown, &found);
    bless::instead_of(verdict, claim, root, shown, printed)
}

/// Colours, carriage returns and the like move a terminal; on a page they
/// would be unseen, or lost.
fn showable(claim: &Claim, printed: &str) -> Result<(), String> {
    let moves = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    let Some(at) = printed.find(moves) else {
        return Ok(());
    };
    let found = printed[at..].chars().next().unwrap_or_default();
    let line = 1 + printed[..at].matches('\n').count();
    let what = format!(
        "printed the control character {:?} on its line {line}",
        found
    );
    Err(report::headline(claim, &what) + "print plain text; a page is no terminal\n")
}
