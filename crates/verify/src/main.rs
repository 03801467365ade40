//! `verify prove ROOT` proves the listings of a project, a test for each. It is also
//! the compiler that skeptic calls, and the program that skeptic runs; see `shim.rs`.

mod bless;
mod listings;
mod shim;
mod verdict;

use std::env;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let done = match arguments.first().map(Path::new) {
        None => shim::as_program().map(|()| ExitCode::SUCCESS),
        Some(word) if word == Path::new("prove") => listings::prove(&arguments[1..]),
        Some(source) if source.ends_with("test.rs") => {
            shim::as_rustc(source, &arguments).map(|()| ExitCode::SUCCESS)
        }
        Some(_) => shim::pass_on(&arguments),
    };
    match done {
        Ok(code) => code,
        Err(message) => {
            eprintln!("{}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}
