//! Every program on every page, each a test of its own, named after chapter,
//! listing and line: `notebook_message_rs_line_42`.
//!
//! Rust programs go through skeptic, which compiles them with `$RUSTC`; see
//! `src/main.rs` for who answers to that name.

use std::env;
use std::panic;
use std::process::Command;
use std::thread;

/// How many tests run at once on each core.
const WAITING: usize = 2;

include!(concat!(env!("OUT_DIR"), "/skeptic-tests.rs"));
include!(concat!(env!("OUT_DIR"), "/python-tests.rs"));

/// Runs before any test, while there is one thread: skeptic and the test
/// harness read the environment later.
#[ctor::ctor(unsafe)]
fn before_any_test() {
    set("RUSTC", env!("CARGO_BIN_EXE_proof"));
    set("CARGO", env!("CARGO_BIN_EXE_proof"));
    // A test mostly waits for the processes it starts.
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let waiting = (cores * WAITING).to_string();
    for name in ["RUST_TEST_THREADS", "SKEPTIC_JOBS"] {
        if env::var_os(name).is_none() {
            set(name, &waiting);
        }
    }
    silence_skeptic();
}

#[expect(
    unsafe_code,
    reason = "no other thread is there to read the environment"
)]
fn set(name: &str, value: &str) {
    unsafe { env::set_var(name, value) };
}

/// The verdict is printed; skeptic's own last word repeats a long command.
fn silence_skeptic() {
    let tell = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if !info
            .payload_as_str()
            .is_some_and(|text| text.starts_with("Command failed"))
        {
            tell(info);
        }
    }));
}

/// Proves the Python program behind a marker.
fn python(marker: &str) {
    let mut proof = Command::new(env!("CARGO_BIN_EXE_proof"));
    proof
        .args(["python", marker])
        .env("PROOF_PYTHON", env!("PROOF_PYTHON"));
    let output = proof.output().expect("the proof runs");
    print!("{}", String::from_utf8_lossy(&output.stdout));
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "Command failed");
}
