//! The joint between skeptic and the book.
//!
//! skeptic compiles a block by calling `$RUSTC` and then runs what came out.
//! This program is that `$RUSTC`. Called with skeptic's `test.rs` it compiles
//! the block as the book promises (edition 2024, the author's own path and
//! line) and judges what the compiler said; it leaves a link to itself where
//! skeptic expects the executable. Called without arguments, it is that
//! executable: it runs the real program under supervision and judges what
//! was printed. Nothing is added to the program itself.
//!
//! Verdicts go to standard output, the author's file and line first.

mod bless;
mod child;
mod compiler;
mod diagnostics;
mod interrupt;
mod python;
mod report;
mod supervisor;

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let verdict = match &arguments[..] {
        [] => bless::asked().and_then(|_| supervisor::run()),
        [word, marker] if word == "python" => {
            bless::asked().and_then(|_| python::prove(&marker.to_string_lossy()))
        }
        [source, ..]
            if Path::new(source)
                .file_name()
                .is_some_and(|name| name == "test.rs") =>
        {
            bless::asked().and_then(|_| compiler::stand_in(&arguments))
        }
        _ => return pass_on(&arguments),
    };
    match verdict {
        Ok(()) => ExitCode::SUCCESS,
        Err(text) => {
            println!("{}", text.trim_end());
            ExitCode::FAILURE
        }
    }
}

/// Cargo, asked by skeptic for metadata, asks `$RUSTC` about itself.
fn pass_on(arguments: &[OsString]) -> ExitCode {
    match Command::new(compiler::RUSTC).args(arguments).status() {
        Ok(status) => ExitCode::from(u8::try_from(status.code().unwrap_or(1)).unwrap_or(1)),
        Err(error) => {
            eprintln!("`{}` cannot be run: {error}", compiler::RUSTC);
            ExitCode::FAILURE
        }
    }
}
