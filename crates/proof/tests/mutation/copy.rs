//! A copy of the project in `target/mutation`, in which the book is changed
//! and the real proof is run.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use book::Book;

use crate::change::{Change, Edit, Files};

/// What the proof reads, seen from the project's root.
const PARTS: [&str; 10] = [
    "Cargo.toml",
    "Cargo.lock",
    "rust-toolchain.toml",
    "README.md",
    "book.toml",
    ".ci",
    ".github",
    "crates",
    "listings",
    "src",
];

pub struct Copy {
    folder: PathBuf,
    /// The book's files as they were.
    pub files: Files,
}

/// What a run of the proof told.
pub struct Told {
    /// The tests that passed.
    pub passed: BTreeSet<String>,
    /// The tests that failed, each with its words.
    pub failed: BTreeMap<String, String>,
}

impl Copy {
    /// # Errors
    /// Where the project cannot be copied.
    pub fn of(project: &Path) -> Result<Copy, String> {
        let folder = project.join("target/mutation");
        let root = folder.join("project");
        if root.exists() {
            fs::remove_dir_all(&root).map_err(|error| told(&root, error))?;
        }
        for part in PARTS {
            copy_all(&project.join(part), &root.join(part))?;
        }
        let mut files = Files::new();
        for part in [book::CHAPTERS, book::LISTINGS] {
            for file in book::files_below(&root, part) {
                let text = fs::read_to_string(root.join(&file));
                let text = text.map_err(|error| told(&root.join(&file), error))?;
                files.insert(file, text);
            }
        }
        Ok(Copy { folder, files })
    }

    pub fn root(&self) -> PathBuf {
        self.folder.join("project")
    }

    /// The book as it stands in the copy now.
    pub fn book(&self) -> Book {
        Book::read(&self.root()).0
    }

    /// Makes some changes, none of them in another's way.
    ///
    /// # Errors
    /// Where a file cannot be written.
    pub fn make(&self, changes: &[&Change]) -> Result<(), String> {
        let mut edits: BTreeMap<&str, Vec<&Edit>> = BTreeMap::new();
        for edit in changes.iter().flat_map(|change| &change.edits) {
            edits.entry(&edit.file).or_default().push(edit);
        }
        for (file, mut edits) in edits {
            // From the end, so that the ranges before stay true.
            edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
            let mut text = self.files[file].clone();
            for edit in edits.iter().rev() {
                text.replace_range(edit.range.clone(), &edit.new);
            }
            self.write(file, &text)?;
        }
        Ok(())
    }

    /// # Errors
    /// Where a file cannot be written.
    pub fn undo(&self, changes: &[&Change]) -> Result<(), String> {
        let edits = changes.iter().flat_map(|change| &change.edits);
        let files: BTreeSet<_> = edits.map(|edit| &edit.file).collect();
        files
            .into_iter()
            .try_for_each(|file| self.write(file, &self.files[file]))
    }

    fn write(&self, file: &str, text: &str) -> Result<(), String> {
        let path = self.root().join(file);
        fs::write(&path, text).map_err(|error| told(&path, error))
    }

    /// Runs every proof of the book, and what else is asked of its chapters.
    ///
    /// # Errors
    /// Where the tests did not run.
    pub fn prove(&self) -> Result<Told, String> {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args(["test", "--package", "proof", "--no-fail-fast"])
            .args(["--test", "skeptic", "--test", "tidy"])
            .current_dir(self.root())
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_TERM_COLOR", "never")
            .env("RUST_BACKTRACE", "0")
            .env_remove("BLESS");
        let output = cargo.output().map_err(|error| format!("cargo: {error}"))?;
        let said = String::from_utf8_lossy(&output.stdout);
        if said.matches("\ntest result: ").count() != 2 {
            let errors = String::from_utf8_lossy(&output.stderr);
            return Err(format!("the proof did not run:\n{said}{errors}"));
        }
        Ok(read(&said))
    }

    /// Removes what the changed programs were compiled to.
    ///
    /// # Errors
    /// Where it cannot be removed.
    pub fn clean(&self) -> Result<(), String> {
        let build = self.folder.join("target/debug/build");
        for entry in fs::read_dir(&build).into_iter().flatten().flatten() {
            if entry.file_name().to_string_lossy().starts_with("proof-") {
                fs::remove_dir_all(entry.path()).map_err(|error| told(&entry.path(), error))?;
            }
        }
        Ok(())
    }
}

/// Reads what the two test programs printed.
fn read(said: &str) -> Told {
    let mut told = Told {
        passed: BTreeSet::new(),
        failed: BTreeMap::new(),
    };
    let mut section = None;
    for line in said.lines() {
        let result = line
            .strip_prefix("test ")
            .and_then(|rest| rest.rsplit_once(" ... "));
        let heading = line
            .strip_prefix("---- ")
            .and_then(|rest| rest.strip_suffix(" stdout ----"));
        if let Some((name, "ok")) = result {
            told.passed.insert(name.to_owned());
        } else if let Some((name, "FAILED")) = result {
            told.failed.insert(name.to_owned(), String::new());
        } else if heading.is_some() || line == "failures:" {
            section = heading.map(str::to_owned);
        } else if let Some(words) = section.as_ref().and_then(|name| told.failed.get_mut(name)) {
            *words += &format!("{line}\n");
        }
    }
    told
}

fn copy_all(from: &Path, to: &Path) -> Result<(), String> {
    if from.is_dir() {
        for entry in fs::read_dir(from).map_err(|error| told(from, error))? {
            let entry = entry.map_err(|error| told(from, error))?;
            copy_all(&entry.path(), &to.join(entry.file_name()))?;
        }
        return Ok(());
    }
    to.parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::copy(from, to).map(drop))
        .map_err(|error| told(from, error))
}

fn told(path: &Path, error: std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
