//! Stands in for the `rustc` that skeptic calls: compiles the block as a
//! reader would, and leaves what runs it where skeptic expects the executable.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use book::{Claim, Fence};
use child::Ended;

use crate::judge::judge;
use crate::kept::{self, Artifact, write};
use crate::marker;
use crate::report;
use crate::switch;
use crate::together;

/// The compiler cargo builds this package with, which is the pinned one.
const RUSTC: &str = env!("PROOF_RUSTC");
/// Its `rustc -vV`.
const VERSION: &str = env!("PROOF_RUSTC_VERSION");

/// Does what skeptic asks `$RUSTC` for, with `test.rs … -o out.exe`.
///
/// # Errors
/// The verdict, where the program or its page is wrong; or a plain sentence
/// where skeptic does not call as expected.
pub fn stand_in(arguments: &[OsString]) -> Result<(), String> {
    let source = PathBuf::from(&arguments[0]);
    let output = arguments
        .iter()
        .skip_while(|argument| *argument != "-o")
        .nth(1)
        .map(PathBuf::from)
        .ok_or("skeptic called rustc without `-o`; the proof knows skeptic 0.14.2 only")?;
    let (root, claim) = marker::claim_behind(&source)?;
    compile(&claim, &root)?;
    leave_supervisor(&output)
}

/// Compiles a program in the quickest way that gives the same, or finds what
/// an earlier run made of it.
///
/// # Errors
/// The verdict, where the compiler did not say what the page claims.
pub fn compile(claim: &Claim, root: &Path) -> Result<Option<Artifact>, String> {
    // A blessing run writes only what the program by itself prints.
    if switch::alone()? || switch::bless()? || is_kept(claim) {
        return alone(claim, root);
    }
    match together::compile(claim, root) {
        Some(artifact) => Ok(Some(artifact)),
        None => alone(claim, root),
    }
}

/// Compiles a program by itself, or finds what an earlier run made of it, and
/// judges what the compiler said. What is not run may leave nothing.
///
/// # Errors
/// The verdict, where the compiler did not say what the page claims.
pub fn alone(claim: &Claim, root: &Path) -> Result<Option<Artifact>, String> {
    let key = key(claim);
    if let Some(kept) = kept::look_up(&key, artifact_name(claim)) {
        return judge(claim, root, &kept).map(|()| kept.artifact);
    }
    let workshop = kept::workshop()?;
    let ended = run_rustc(claim, root, workshop.path())?;
    kept::note(workshop.path(), &key, &ended.stderr, None)?;
    let compiled = kept::open(workshop.path(), artifact_name(claim))?;
    judge(claim, root, &compiled)?;
    kept::keep(workshop, &key);
    let kept = kept::look_up(&key, artifact_name(claim));
    Ok(kept.and_then(|kept| kept.artifact))
}

/// Whether this very program was compiled by itself before.
pub fn is_kept(claim: &Claim) -> bool {
    kept::look_up(&key(claim), artifact_name(claim)).is_some()
}

fn run_rustc(claim: &Claim, root: &Path, workshop: &Path) -> Result<Ended, String> {
    let mut rustc = rustc(&arguments(claim), root);
    rustc.arg("-o").arg(workshop.join(artifact_name(claim)));
    match &claim.listing {
        Some(path) => rustc.arg(path),
        None => {
            let source = workshop.join("program.rs");
            // Lines above the program make its line numbers the chapter's.
            let padded = "\n".repeat(claim.line) + &claim.program;
            write(&source, padded.as_bytes())?;
            let remap = format!("--remap-path-prefix={}={}", source.display(), claim.chapter);
            rustc.arg(remap).arg(&source)
        }
    };
    let told = |what| report::headline(claim, &format!("cannot be compiled: rustc {what}"));
    let ended = child::run(rustc).map_err(told)?;
    match ended.status.code() {
        Some(0 | 1) => Ok(ended),
        _ => Err(told(child::ending(ended.status)) + &String::from_utf8_lossy(&ended.stderr)),
    }
}

/// rustc, in the project's folder, without what the machine has set for it.
pub fn rustc(arguments: &[&str], root: &Path) -> Command {
    let mut rustc = Command::new(RUSTC);
    rustc
        .args(arguments)
        .current_dir(root)
        .env_remove("RUSTC_BOOTSTRAP")
        .env_remove("RUST_BACKTRACE");
    rustc
}

/// What a program of the book is compiled with.
pub fn arguments(claim: &Claim) -> [&'static str; 5] {
    let last = match is_run(claim) {
        true => "-Cstrip=debuginfo",
        false => "--emit=metadata",
    };
    [
        "--edition=2024",
        "--crate-type=bin",
        "--error-format=json",
        "--diagnostic-width=100",
        last,
    ]
}

/// The name of what comes out.
pub fn artifact_name(claim: &Claim) -> &'static str {
    match is_run(claim) {
        true => "program.exe",
        false => "program.rmeta",
    }
}

fn is_run(claim: &Claim) -> bool {
    !matches!(claim.fence, Fence::Refused(_) | Fence::Compiles)
}

/// All that an executable and the compiler's words depend on.
pub fn key(claim: &Claim) -> String {
    // The path is part of what the compiler says, and so is the line of a
    // program that stands in a chapter.
    let at = claim.listing.clone().unwrap_or_else(|| claim.place());
    let arguments = arguments(claim).join(" ");
    format!("{VERSION}\n{arguments}\n{at}\n{}", claim.program)
}

/// Leaves this program where skeptic expects the compiled block. A link
/// writes nothing, so no fork can hold it open; a copy serves elsewhere.
fn leave_supervisor(output: &Path) -> Result<(), String> {
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    fs::hard_link(&this, output)
        .or_else(|_| link_to_another_disk(&this, output))
        .or_else(|_| fs::copy(&this, output).map(drop))
        .map_err(|error: io::Error| format!("{}: {error}", output.display()))
}

#[cfg(unix)]
fn link_to_another_disk(this: &Path, output: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(this, output)
}

#[cfg(not(unix))]
fn link_to_another_disk(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
