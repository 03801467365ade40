//! The joint between skeptic and the book.
//!
//! skeptic compiles a block by calling `$RUSTC` and then runs what came out.
//! This program is that `$RUSTC`. Called with skeptic's `test.rs` it compiles
//! the block as the book promises (edition 2024, the author's own path and
//! line) and judges what the compiler said; it leaves a link to itself where
//! skeptic expects the executable. Called without arguments, it is that
//! executable: it runs the real program under supervision and judges what
//! was printed. Nothing is added to the program itself; `together.rs` says
//! when it is compiled among others.
//!
//! It is skeptic's `$CARGO` as well, which only answers one question.
//!
//! Verdicts go to standard output, the author's file and line first.

mod bless;
mod cargo;
mod compiler;
mod diagnostics;
mod judge;
mod kept;
mod marker;
mod python;
mod report;
mod supervisor;
mod switch;
mod together;

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    match answer(&arguments) {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(verdict) => {
            println!("{}", verdict.trim_end());
            ExitCode::FAILURE
        }
    }
}

/// What is told where all is well: nothing, but to who asks for metadata.
fn answer(arguments: &[OsString]) -> Result<String, String> {
    let first = arguments.first().map(|word| word.to_string_lossy());
    if first.as_deref() == Some("metadata") {
        return cargo::metadata(arguments);
    }
    // A switch that nobody knows is an error however good the programs are.
    switch::bless().and(switch::alone())?;
    let proven = match (first.as_deref(), arguments) {
        (None, _) => supervisor::run(),
        (Some("python"), [_, marker]) => python::prove(&marker.to_string_lossy()),
        (Some(source), _) if source.ends_with("test.rs") => compiler::stand_in(arguments),
        (Some(other), _) => Err(format!(
            "`{other}`: skeptic does not call rustc so; the proof knows skeptic 0.14.2 only"
        )),
    };
    proven.map(|()| String::new())
}
