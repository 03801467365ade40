//! Has cargo build this package anew where the project was moved or copied:
//! its program and its tests know the folder they were built from.

use std::env;

fn main() {
    let here = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    // Cargo notices that this path is no longer the package's own.
    println!("cargo::rerun-if-changed={here}/Cargo.toml");
}
