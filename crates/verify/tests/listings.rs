//! Proves every listing of this book, a test for each:
//! `cargo test --test listings loops` proves those with `loops` in their path.

use std::env;
use std::path::Path;
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let here = env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let root = Path::new(&here).ancestors().nth(2).expect("two folders up");
    let verify = env!("CARGO_BIN_EXE_verify");
    // skeptic calls `$RUSTC`, which must be set before its first thread runs.
    let status = Command::new(verify)
        .arg("prove")
        .arg(root)
        .args(env::args_os().skip(1))
        .env("RUSTC", verify)
        .env_remove("RUSTC_WRAPPER")
        .env_remove("RUSTC_WORKSPACE_WRAPPER")
        .status();
    match status.expect("verify runs").success() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}
