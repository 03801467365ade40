//! Compiles a listing as a reader would, and runs it. It is compiled in a folder
//! that holds nothing but the text that was read, under the path it has in the
//! project, so that rustc reports the author's path and can read no other file.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::captures;
use crate::closure::Closure;
use crate::diagnostics::{self, Diagnostic};
use crate::outcome::{self, End, Failure, Outcome};
use crate::process::{self, Limits, Streams, describe_exit};
use crate::tools::Rustc;

/// What every program is compiled with. One codegen unit is the quickest for
/// programs of this size.
const ARGUMENTS: [&str; 5] = [
    "--edition=2024",
    "--crate-type=bin",
    "--error-format=json",
    "--diagnostic-width=100",
    "-Ccodegen-units=1",
];

/// The executable in the folder `work`.
const PROGRAM: &str = "program.exe";
/// Its MIR, which says what each closure captures.
const MIR: &str = "program.mir";

/// Everything that decides what an outcome is, besides the program.
pub(crate) fn settings(rustc: &Rustc) -> String {
    format!("{}\n{}", rustc.version, ARGUMENTS.join(" "))
}

/// Compiles a program into the folder `work`. The outcome says that it was
/// refused, or has yet to be run.
///
/// # Errors
/// If rustc itself fails, or reads something that is not the program.
pub fn compile(rustc: &Rustc, work: &Path, path: &str, program: &str) -> Result<Outcome, Failure> {
    let source = work.join(path);
    let written = fs::create_dir_all(source.parent().unwrap_or(work))
        .and_then(|()| fs::write(&source, program));
    written.map_err(|error| Failure::new(format!("cannot be compiled: {error}"), ""))?;
    let mut command = Command::new(&rustc.path);
    command
        .args(ARGUMENTS)
        .args(shared_std(rustc))
        .arg(format!("--emit=link={PROGRAM},dep-info=program.d,mir={MIR}"))
        .arg(path)
        .current_dir(work)
        .env_remove("RUSTC_BOOTSTRAP")
        .env_remove("RUST_BACKTRACE");
    let output = process::run(command, Streams::Separate, Limits::default())
        .map_err(|what| Failure::new(format!("cannot be compiled: rustc {what}"), ""))?;
    let stderr = String::from_utf8_lossy(&output.stderr);
    let failed = || {
        let what = format!("cannot be compiled: rustc {}", describe_exit(output.status));
        Failure::new(what, "").with_words(stderr.as_bytes())
    };
    if !matches!(output.status.code(), Some(0 | 1)) {
        return Err(failed());
    }
    let diagnostics = diagnostics::read(&stderr).map_err(|_| failed())?;
    check_dependencies(work, path, &diagnostics)?;
    for diagnostic in &diagnostics {
        outcome::check_shown(&diagnostic.rendered, work)?;
    }
    let (end, closures) = match output.status.success() {
        true => (End::Normal, closures(work, path, program)?),
        false => (End::Refused, Vec::new()),
    };
    Ok(Outcome { diagnostics, closures, end, ..Outcome::default() })
}

/// What each closure captures, in the MIR of the same compilation.
fn closures(work: &Path, path: &str, program: &str) -> Result<Vec<Closure>, Failure> {
    let mir = fs::read_to_string(work.join(MIR)).map_err(|error| error.to_string());
    let closures = mir.and_then(|mir| captures::read(&mir, path, program));
    closures.map_err(|what| {
        let way_out = "write the closure in another way, or teach `crates/runner/src/captures.rs` \
                       this form";
        Failure::new(format!("has captures that cannot be read: {what}"), way_out)
    })
}

/// Links to the toolchain's shared standard library where there is one, which
/// takes a third less time than linking it in.
fn shared_std(rustc: &Rustc) -> Vec<String> {
    let folder = rustc.sysroot.join("lib");
    let is_shared = |entry: fs::DirEntry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.starts_with("libstd-") && name.ends_with(".so")
    };
    match fs::read_dir(&folder).into_iter().flatten().flatten().any(is_shared) {
        true => vec![
            "-Cprefer-dynamic".to_owned(),
            format!("-Clink-arg=-Wl,-rpath,{}", folder.display()),
        ],
        false => vec!["-Cstrip=debuginfo".to_owned()],
    }
}

/// A program depends on nothing but its own text: evidence knows nothing else.
fn check_dependencies(work: &Path, path: &str, diagnostics: &[Diagnostic]) -> Result<(), Failure> {
    let info = fs::read_to_string(work.join("program.d")).unwrap_or_default();
    let foreign = info.lines().find_map(|line| dependency(line, path));
    // A file beside the listing is not there when it is compiled.
    let missing = || diagnostics.iter().find_map(missing_file);
    let elsewhere = || diagnostics.iter().find_map(|it| foreign_place(it, path));
    match foreign.or_else(missing).or_else(elsewhere) {
        Some(what) => Err(Failure::new(
            format!("reads {what} while it is compiled"),
            "write it into the program; a listing is one file that needs nothing else",
        )),
        None => Ok(()),
    }
}

/// A file that a message points into and that is neither the program nor part of the
/// standard library. (If a program cannot be parsed, rustc lists no dependencies.)
fn foreign_place(diagnostic: &Diagnostic, path: &str) -> Option<String> {
    let lines = diagnostic.rendered.lines().map(str::trim_start);
    let mut places =
        lines.filter_map(|line| line.strip_prefix("--> ").or(line.strip_prefix("::: ")));
    let is_known = |place: &str| [path, "library/", "<"].iter().any(|it| place.starts_with(it));
    let foreign = places.find(|place| !is_known(place))?;
    Some(format!("the file `{}`", foreign.split(':').next().unwrap_or_default()))
}

/// What a line of rustc's list of dependencies names besides the program.
fn dependency(line: &str, path: &str) -> Option<String> {
    if let Some(variable) = line.strip_prefix("# env-dep:") {
        let name = variable.split('=').next().unwrap_or(variable);
        return Some(format!("the environment variable `{name}`"));
    }
    let file = line.strip_suffix(':')?;
    let file = file.replace("\\ ", " ");
    (file != path && !file.starts_with('#')).then(|| format!("the file `{file}`"))
}

fn missing_file(diagnostic: &Diagnostic) -> Option<String> {
    let quoted = |text: &str| Some(text.split('`').nth(1)?.to_owned());
    let text = &diagnostic.rendered;
    if text.starts_with("error: couldn't read `") {
        return Some(format!("the file `{}`", quoted(text)?));
    }
    let module = text.strip_prefix("error[E0583]")?;
    Some(format!("the file of the module `{}`", quoted(module)?))
}

/// Runs the program that was compiled into `work`.
///
/// # Errors
/// If it does something that no page can show.
pub fn run(work: &Path, limits: Limits) -> Result<Outcome, Failure> {
    let program = work.join(PROGRAM);
    let command = || {
        let mut command = Command::new(&program);
        clear_environment(&mut command);
        command
    };
    outcome::of_two_runs(command, work, limits)
}

/// A program sees the same environment on every machine: none, but for what
/// Windows needs to start one.
pub(crate) fn clear_environment(command: &mut Command) {
    command.env_clear();
    for name in ["SystemRoot", "PATH"] {
        if let Some(value) = std::env::var_os(name).filter(|_| cfg!(windows)) {
            command.env(name, value);
        }
    }
}
