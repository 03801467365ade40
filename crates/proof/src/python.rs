//! Runs a Python program and judges what it printed.

use std::env;
use std::process::Command;

use book::Claim;

use crate::child::{self, Ended};
use crate::marker;
use crate::report;
use crate::supervisor::{failed, record, same_output, silent, utf8};

/// Proves the Python program that a marker names, with the interpreter in
/// `$PROOF_PYTHON`.
///
/// # Errors
/// The verdict, where the program does not do what its page says.
pub fn prove(marker: &str) -> Result<(), String> {
    let (root, claim) = marker::find(marker)?;
    let python = env::var("PROOF_PYTHON").unwrap_or_default();
    if python.is_empty() {
        let what = "was not run: no Python 3.8 or newer on this machine";
        return Err(report::headline(&claim, what) + "install one, or name it in `PYTHON`\n");
    }
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let file = match &claim.listing {
        Some(path) => root.join(path),
        None => folder.path().join("program.py"),
    };
    if claim.listing.is_none() {
        std::fs::write(&file, &claim.program).map_err(|error| error.to_string())?;
    }
    let mut command = Command::new(python);
    // Isolated from the machine's settings, in UTF-8, leaving no bytecode.
    command
        .args(["-I", "-B", "-X", "utf8"])
        .arg(file)
        .current_dir(folder.path());
    let ended = child::run(command).map_err(|what| report::headline(&claim, &what))?;
    same_output(&claim, &root, &printed(&claim, &ended)?)?;
    record(&claim, &root, env!("PROOF_PYTHON_VERSION"))
}

/// Standard output, and the last line of an uncaught exception.
fn printed(claim: &Claim, ended: &Ended) -> Result<String, String> {
    let mut text = utf8(claim, &ended.stdout)?;
    if ended.status.success() {
        silent(claim, ended)?;
    } else {
        let told = utf8(claim, &ended.stderr)?;
        let exception = uncaught(&told).filter(|_| ended.status.code() == Some(1));
        // The page must name the exception, else the program failed.
        let announced = exception.and_then(|line| {
            let name = line.split(':').next()?;
            let shown = claim.output.as_ref()?.text.trim_end().lines().next_back()?;
            shown.starts_with(name).then_some(line)
        });
        let line = announced.ok_or_else(|| {
            let way_out = match exception.and_then(|line| line.split(':').next()) {
                Some(name) => format!("mend it, or end the `text` block below with `{name}`"),
                None => "mend it: a program on a page ends with exit code 0".to_owned(),
            };
            failed(claim, ended, &way_out)
        })?;
        text += &format!("{line}\n");
    }
    Ok(if cfg!(windows) {
        text.replace("\r\n", "\n")
    } else {
        text
    })
}

/// `NameError: name 'x' is not defined`, from what CPython wrote about it and
/// about nothing else.
fn uncaught(told: &str) -> Option<&str> {
    let has_trace = told.lines().next().is_some_and(|line| {
        line.starts_with("Traceback (most recent call last)") || line.starts_with("  File \"")
    });
    told.trim_end().lines().next_back().filter(|_| has_trace)
}
