//! `cargo run -- exercise`: the book's exercises, done in an editor. Each is
//! copied to `exercises/` and checked whenever it is saved, until it prints what
//! its solution prints.
//!
//! There is no list of what is done: an exercise is done if it passes.

use std::fs;
use std::io::{IsTerminal, stderr};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use book::{Book, Exercise};
use runner::process::{Output, describe_exit, run as run_process};
use runner::{Limits, Rustc, Streams, captures, interrupted};
use tempfile::TempDir;
use textwrap::indent;

use crate::terminal;
use crate::watch::Changes;

/// The reader's own folder, relative to the project's root.
const FOLDER: &str = "exercises";

/// The exercises of a project, and the compiler to check them with.
struct Course<'a> {
    root: &'a Path,
    rustc: Rustc,
}

/// Lists the exercises, then watches the named one, or the first that is not
/// done, and goes on to the next.
///
/// # Errors
/// If no exercise has this name, or the folder cannot be written.
pub fn run(root: &Path, name: Option<&str>, only_list: bool) -> Result<()> {
    let (book, _) = Book::read(root);
    let exercises = book.exercises();
    let mut chosen = name.map(|name| find(&exercises, name)).transpose()?;
    let rustc = Rustc::find(root).map_err(anyhow::Error::msg)?;
    let course = Course { root, rustc };
    let mut is_done = Vec::new();
    for exercise in &exercises {
        let state = match (course.file(exercise).exists(), interrupted()) {
            (false, _) => "",
            (true, true) => return Ok(()),
            (true, false) if course.check(exercise).is_ok() => "done",
            (true, false) => "begun",
        };
        is_done.push(state == "done");
        terminal::print(format!("{state:>5}  {:24} {}\n", exercise.name, exercise.title))?;
    }
    if only_list {
        return Ok(());
    }
    loop {
        let first_open = || is_done.iter().position(|done| !done);
        let Some(at) = chosen.take().or_else(first_open) else {
            return terminal::print(format!("\nAll {} exercises are done.\n", exercises.len()));
        };
        if !course.follow(&exercises[at])? {
            return Ok(());
        }
        is_done[at] = true;
    }
}

/// The position of an exercise, by its whole name or by a part that no other has.
fn find(exercises: &[Exercise], name: &str) -> Result<usize> {
    let is_named = |it: &Exercise| it.name == name || it.name.rsplit('/').next() == Some(name);
    let mut found = exercises.iter().enumerate().filter(|(_, it)| is_named(it));
    match (found.next(), found.next()) {
        (Some((at, _)), None) => Ok(at),
        (Some(_), Some(_)) => bail!("`{name}` is the name of several exercises; add the chapter"),
        (None, _) => {
            bail!("there is no exercise `{name}`; `cargo run -- exercise --list` lists them")
        }
    }
}

/// The reader's file, relative to the project's root.
fn path(exercise: &Exercise) -> PathBuf {
    Path::new(FOLDER).join(format!("{}.rs", exercise.name))
}

/// Where rustc leaves the MIR of a program.
fn mir(program: &Path) -> PathBuf {
    program.with_extension("mir")
}

impl Course<'_> {
    fn file(&self, exercise: &Exercise) -> PathBuf {
        self.root.join(path(exercise))
    }

    /// Watches one exercise until it is done; false if the reader stops.
    fn follow(&self, exercise: &Exercise) -> Result<bool> {
        let file = self.file(exercise);
        // A file that is there is the reader's work and stays as it is.
        if !file.exists() {
            let name = || file.display().to_string();
            fs::create_dir_all(file.parent().unwrap_or(self.root)).with_context(name)?;
            fs::copy(self.root.join(&exercise.start), &file).with_context(name)?;
        }
        terminal::print(format!(
            "\n{} ({})\nedit {}; it is checked whenever you save (stop with Ctrl-C)\n",
            exercise.title,
            exercise.location,
            path(exercise).display()
        ))?;
        let changes = Changes::of(&file)?;
        let closures = loop {
            match self.check(exercise) {
                Ok(closures) => break closures,
                Err(wrong) => terminal::print(format!("\n{}\n", wrong.trim_end()))?,
            }
            if !changes.next_or_stopped() {
                return Ok(false);
            }
        };
        let (title, solved) = (&exercise.title, &exercise.solved);
        terminal::print(format!("\ndone: {title}; another way is in {solved}\n"))?;
        terminal::print(closures)?;
        Ok(true)
    }

    /// Compiles and runs the reader's program: what its closures capture, a line for
    /// each, or what is still wrong.
    fn check(&self, exercise: &Exercise) -> Result<String, String> {
        let folder = TempDir::new().map_err(|error| error.to_string())?;
        let program = folder.path().join("program.exe");
        let compiled = self.compile(exercise, &program)?;
        let warnings = String::from_utf8_lossy(&compiled.stderr);
        if !compiled.status.success() {
            return Err(warnings.into_owned());
        }
        let mut command = Command::new(&program);
        command.current_dir(folder.path()).env_remove("RUST_BACKTRACE");
        let ran = run_process(command, Streams::Separate, Limits::default())
            .map_err(|what| format!("the program {what}"))?;
        let printed = String::from_utf8_lossy(&ran.stdout);
        if !ran.status.success() {
            let words = String::from_utf8_lossy(&ran.stderr);
            return Err(format!("{printed}{words}the program {}", describe_exit(ran.status)));
        }
        if printed != exercise.output {
            return Err(format!(
                "{warnings}it prints\n{}it should print\n{}",
                indent(&printed, "    "),
                indent(&exercise.output, "    ")
            ));
        }
        let mir = fs::read_to_string(mir(&program)).map_err(|error| error.to_string())?;
        let text = fs::read_to_string(self.file(exercise)).map_err(|error| error.to_string())?;
        let path = path(exercise).to_string_lossy().into_owned();
        // The exercise is done, whether its captures can be read or not.
        Ok(match captures::read(&mir, &path, &text) {
            Ok(closures) => closures.iter().map(|it| format!("{path}:{it}\n")).collect(),
            Err(what) => format!("{path}: captures that cannot be read: {what}\n"),
        })
    }

    fn compile(&self, exercise: &Exercise, program: &Path) -> Result<Output, String> {
        let colour = if stderr().is_terminal() { "always" } else { "never" };
        let mut command = Command::new(&self.rustc.path);
        command
            .args(["--edition=2024", "--color", colour])
            .arg(format!("--emit=link={},mir={}", program.display(), mir(program).display()))
            .arg(path(exercise))
            .current_dir(self.root);
        run_process(command, Streams::Separate, Limits::default())
            .map_err(|what| format!("rustc {what}"))
    }
}
