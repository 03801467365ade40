//! `cargo run -- exercise`: the book's exercises, done in an editor. Each is
//! copied to `exercises/`, compiled and run whenever it is saved, and told
//! what is still wrong with it, until it prints what its solution prints.
//!
//! What is done is nowhere noted: a file that does what is asked is done.

use std::fs;
use std::io::{IsTerminal, stderr};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use book::{Book, Exercise};
use tempfile::TempDir;
use textwrap::indent;

use crate::watch::Changes;

/// The reader's own folder, seen from the project's root.
const FOLDER: &str = "exercises";

/// Lists the exercises, then watches the named one, or the first that is not
/// done, and goes on to the next.
///
/// # Errors
/// A name that no exercise has, or a folder that cannot be written.
pub fn run(root: &Path, name: Option<&str>, only_list: bool) -> Result<()> {
    let (book, _) = Book::read(root);
    let exercises = book.exercises();
    let mut work = match name {
        None => None,
        Some(name) => Some(find(&exercises, name)?),
    };
    list(root, &exercises);
    if only_list {
        return Ok(());
    }
    let is_done = |it: &Exercise| file(root, it).exists() && check(root, it).is_ok();
    loop {
        let undone = || exercises.iter().find(|it| !is_done(it));
        let Some(exercise) = work.take().or_else(undone) else {
            println!("\nAll {} exercises are done.", exercises.len());
            return Ok(());
        };
        if !follow(root, exercise)? {
            return Ok(());
        }
    }
}

/// By its whole name, or by the part that no other has.
fn find<'a>(exercises: &'a [Exercise], name: &str) -> Result<&'a Exercise> {
    let named = |exercise: &&Exercise| {
        exercise.name == name || exercise.name.rsplit('/').next() == Some(name)
    };
    let mut found = exercises.iter().filter(named);
    match (found.next(), found.next()) {
        (Some(exercise), None) => Ok(exercise),
        (Some(_), Some(_)) => bail!("`{name}` is the name of several exercises; say which chapter"),
        (None, _) => bail!(
            "no exercise is called `{name}`; `cargo run -- exercise --list` shows their names"
        ),
    }
}

fn list(root: &Path, exercises: &[Exercise]) {
    for exercise in exercises {
        let state = match file(root, exercise).exists() {
            false => "",
            true if check(root, exercise).is_ok() => "done",
            true => "begun",
        };
        println!("{state:>5}  {:24} {}", exercise.name, exercise.title);
    }
}

/// Watches one exercise until it is done; `false` where the reader stops.
fn follow(root: &Path, exercise: &Exercise) -> Result<bool> {
    let file = file(root, exercise);
    begin(root, exercise, &file)?;
    let path = path(exercise);
    println!("\n{} ({})", exercise.title, exercise.place);
    println!(
        "edit {}; it is tried whenever you save (stop with Ctrl-C)",
        path.display()
    );
    let changes = Changes::of(&file)?;
    while let Err(wrong) = check(root, exercise) {
        println!("\n{}", wrong.trim_end());
        if !changes.next_or_stopped() {
            return Ok(false);
        }
    }
    println!(
        "\ndone: {}; another way is in {}",
        exercise.title, exercise.solved
    );
    Ok(true)
}

/// What is there is the reader's work and is left as it is.
fn begin(root: &Path, exercise: &Exercise, file: &Path) -> Result<()> {
    if file.exists() {
        return Ok(());
    }
    let told = || file.display().to_string();
    fs::create_dir_all(file.parent().unwrap_or(root)).with_context(told)?;
    fs::copy(root.join(&exercise.start), file).with_context(told)?;
    Ok(())
}

fn file(root: &Path, exercise: &Exercise) -> PathBuf {
    root.join(path(exercise))
}

/// Where the reader's own file is, seen from the project's root.
fn path(exercise: &Exercise) -> PathBuf {
    Path::new(FOLDER).join(format!("{}.rs", exercise.name))
}

/// Compiles and runs the reader's program; an error says what is still wrong.
fn check(root: &Path, exercise: &Exercise) -> Result<(), String> {
    let folder = TempDir::new().map_err(|error| error.to_string())?;
    let program = folder.path().join("program.exe");
    let colour = if stderr().is_terminal() {
        "always"
    } else {
        "never"
    };
    let mut rustc = Command::new("rustc");
    rustc
        .args(["--edition=2024", "--color", colour, "-o"])
        .args([&program, &path(exercise)])
        .current_dir(root);
    let compiled = child::run(rustc).map_err(|what| format!("rustc {what}"))?;
    let said = String::from_utf8_lossy(&compiled.stderr);
    if !compiled.status.success() {
        return Err(said.into_owned());
    }
    let mut program = Command::new(program);
    program
        .current_dir(folder.path())
        .env_remove("RUST_BACKTRACE");
    let ran = child::run(program).map_err(|what| format!("the program {what}"))?;
    let printed = String::from_utf8_lossy(&ran.stdout);
    if !ran.status.success() {
        let words = String::from_utf8_lossy(&ran.stderr);
        return Err(format!(
            "{printed}{words}the program {}",
            child::ending(ran.status)
        ));
    }
    if printed != exercise.output {
        let wanted = &exercise.output;
        return Err(format!(
            "{said}it prints\n{}it should print\n{}",
            indent(&printed, "    "),
            indent(wanted, "    ")
        ));
    }
    Ok(())
}
