//! Prints to the terminal. `println!` and `eprintln!` panic where the reader
//! has closed the pipe (`closures exercise --list | head -1`), which is no
//! error.

use std::io::{ErrorKind, Write, stderr, stdout};
use std::process;

use anyhow::{Context, Result};

/// Prints to standard output. Ends the program with success if nobody reads
/// it any more, so call it only when no temporary files are left.
///
/// # Errors
/// Where standard output cannot be written for another reason.
pub fn print(text: impl AsRef<[u8]>) -> Result<()> {
    let mut stdout = stdout();
    let printed = stdout.write_all(text.as_ref());
    match printed.and_then(|()| stdout.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => process::exit(0),
        printed => printed.context("standard output"),
    }
}

/// Prints a line to standard error, if anybody reads it.
pub fn warn(line: &str) {
    let _ = writeln!(stderr(), "{line}");
}
