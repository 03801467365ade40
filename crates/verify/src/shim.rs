//! What skeptic calls as `rustc`, and what it then runs as the program.
//!
//! skeptic 0.14 knows neither edition 2024 nor programs that must not compile,
//! and compares no output. So `$RUSTC` is this program. It compiles exactly the
//! text that skeptic gave it, and leaves a link to itself where skeptic expects
//! the executable; run there, it runs the real one. What came of both steps is
//! left in a file for the test that asked.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use book::Listing;
use runner::{End, Failure, Limits, Outcome, Rustc, rust};
use serde::{Deserialize, Serialize};

/// The beginning of the last line of a program for skeptic; a folder follows.
const MARK: &str = "\n//@ ";
const TASK: &str = "task.json";
const OUTCOME: &str = "outcome.json";

/// What a test asks for.
#[derive(Serialize, Deserialize)]
struct Task {
    rustc: Rustc,
    /// The path of the listing, relative to the project's root.
    path: String,
}

/// Writes the package that skeptic asks cargo about, to link the dependencies of
/// programs: it has none. The edition is the newest that skeptic knows.
///
/// # Errors
/// If the folder cannot be written.
pub fn write_package(folder: &Path) -> io::Result<()> {
    let manifest = "[package]\nname = \"listing\"\nedition = \"2021\"\n\n[workspace]\n";
    fs::create_dir(folder.join("src"))?;
    fs::write(folder.join("src/main.rs"), "fn main() {}\n")?;
    fs::write(folder.join("Cargo.toml"), manifest)
}

/// Has skeptic compile and run a program in the folder `work`.
///
/// # Errors
/// If the program cannot be compiled or run.
pub fn through_skeptic(
    rustc: &Rustc,
    package: &Path,
    work: &Path,
    listing: &Listing,
) -> Result<Outcome, Failure> {
    let (rustc, path) = (rustc.clone(), listing.path.clone());
    let task = serde_json::to_vec(&Task { rustc, path }).map_err(broken)?;
    fs::write(work.join(TASK), task).map_err(broken)?;
    let text = format!("{}{MARK}{}\n", listing.program, work.display());
    let package = package.to_string_lossy();
    let asked = std::panic::catch_unwind(|| {
        skeptic::rt::run_test(&package, &package, "the host", &text);
    });
    let outcome = fs::read(work.join(OUTCOME)).map_err(|error| match asked {
        Ok(()) => broken(error),
        Err(_) => broken("skeptic could not call rustc or run the program"),
    })?;
    serde_json::from_slice::<Result<Outcome, Failure>>(&outcome).map_err(broken)?
}

fn broken(error: impl std::fmt::Display) -> Failure {
    Failure {
        what: format!("was not proven: {error}"),
        words: String::new(),
        way_out: "run again; if it repeats, see `crates/verify/src/shim.rs`".to_owned(),
    }
}

/// Called by skeptic as `rustc test.rs … -o out.exe`.
///
/// # Errors
/// If skeptic does not call as version 0.14.2 does, or a file cannot be written.
pub fn as_rustc(source: &Path, arguments: &[OsString]) -> Result<(), String> {
    let unknown = "skeptic calls rustc in another way than version 0.14.2 does";
    let executable = arguments.iter().skip_while(|it| *it != "-o").nth(1).ok_or(unknown)?;
    let (work, program) = read(source)?;
    let task = fs::read(work.join(TASK)).map_err(|error| error.to_string())?;
    let Task { rustc, path } = serde_json::from_slice(&task).map_err(|error| error.to_string())?;
    let outcome = rust::compile(&rustc, &work, &path, &program);
    write(&work, &outcome)?;
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    link(&this, Path::new(executable)).map_err(|error| error.to_string())
}

/// Everything else that is asked of `$RUSTC`: cargo, which skeptic calls, asks for
/// the version of the real one.
///
/// # Errors
/// If there is no rustc.
pub fn pass_on(arguments: &[OsString]) -> Result<ExitCode, String> {
    let rustc = Rustc::find(Path::new("."))?;
    let status = Command::new(rustc.path).args(arguments).status();
    let code = status.map_err(|error| error.to_string())?.code().unwrap_or(1);
    Ok(ExitCode::from(code as u8))
}

/// Called by skeptic as the program, in the folder of `test.rs`.
///
/// # Errors
/// If this is not skeptic's folder, or a file cannot be written.
pub fn as_program() -> Result<(), String> {
    let (work, _) = read(Path::new("test.rs"))?;
    let outcome = fs::read(work.join(OUTCOME)).map_err(|error| error.to_string())?;
    let outcome: Result<Outcome, Failure> =
        serde_json::from_slice(&outcome).map_err(|error| error.to_string())?;
    let Ok(compiled) = outcome else {
        return Ok(());
    };
    if compiled.end == End::Refused {
        return Ok(());
    }
    let ran = rust::run(&work, Limits::default()).map(|ran| Outcome {
        end: ran.end,
        printed: ran.printed,
        output: ran.output,
        ..compiled
    });
    write(&work, &ran)
}

/// The folder to work in, and the program, from what skeptic was given.
fn read(source: &Path) -> Result<(PathBuf, String), String> {
    let text =
        fs::read_to_string(source).map_err(|error| format!("{}: {error}", source.display()))?;
    let (program, work) =
        text.rsplit_once(MARK).ok_or("called without a task; `cargo test` proves the book")?;
    Ok((PathBuf::from(work.trim_end()), program.to_owned()))
}

fn write(work: &Path, outcome: &Result<Outcome, Failure>) -> Result<(), String> {
    let text = serde_json::to_vec(outcome).map_err(|error| error.to_string())?;
    fs::write(work.join(OUTCOME), text).map_err(|error| error.to_string())
}

/// A link writes nothing, so no fork can hold it open for writing; a copy is for
/// other disks on systems without symbolic links.
fn link(this: &Path, executable: &Path) -> io::Result<()> {
    let symlink = || {
        #[cfg(unix)]
        return std::os::unix::fs::symlink(this, executable);
        #[cfg(not(unix))]
        return Err(io::Error::from(io::ErrorKind::Unsupported));
    };
    fs::hard_link(this, executable)
        .or_else(|_| symlink())
        .or_else(|_| fs::copy(this, executable).map(drop))
}
