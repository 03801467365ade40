//! Runs a listing under CPython: isolated from the machine's settings and installed
//! packages, in UTF-8, leaving no bytecode, from a folder that holds nothing else.

use std::fs;
use std::path::Path;
use std::process::Command;

use book::Listing;

use crate::outcome::{self, Failure, Outcome};
use crate::process::Limits;
use crate::rust::clear_environment;
use crate::tools::Python;

/// What the interpreter is started with.
const ARGUMENTS: [&str; 6] = ["-I", "-S", "-B", "-u", "-X", "utf8"];

/// Everything that decides what an outcome is, besides the program.
pub(crate) fn settings(python: &Python) -> String {
    format!("{}\n{}", python.version, ARGUMENTS.join(" "))
}

/// Runs the text of a listing.
///
/// # Errors
/// If it does something that no page can show.
pub fn run(
    python: &Python,
    work: &Path,
    listing: &Listing,
    limits: Limits,
) -> Result<Outcome, Failure> {
    let file = work.join("program").join(listing.file_name());
    let written =
        fs::create_dir_all(work.join("program")).and_then(|()| fs::write(&file, &listing.program));
    written.map_err(|error| Failure::new(format!("cannot be run: {error}"), ""))?;
    let command = || {
        let mut command = Command::new(&python.path);
        command.args(ARGUMENTS).arg(&file);
        clear_environment(&mut command);
        command
    };
    outcome::of_two_runs(command, work, limits)
}
