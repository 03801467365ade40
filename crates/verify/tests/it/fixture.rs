//! A small project in a temporary folder, and a run of `verify prove` on it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

pub const VERIFY: &str = env!("CARGO_BIN_EXE_verify");

/// The interpreter itself, which starts sooner than a version manager's script.
static PYTHON: LazyLock<PathBuf> =
    LazyLock::new(|| runner::Python::find().expect("Python 3.8 or newer").path);

/// A project, and beside it the folders for evidence and for temporary files.
pub struct Project {
    pub root: PathBuf,
    folder: TempDir,
}

/// What a run said.
pub struct Run {
    pub code: Option<i32>,
    /// What it said of each listing that failed.
    pub failed: BTreeMap<String, String>,
    pub passed: BTreeSet<String>,
    pub stdout: String,
    pub stderr: String,
}

impl Project {
    /// A project with these files in `listings/a/`.
    pub fn new(listings: &[(&str, &str)]) -> Project {
        Project::named("project", listings)
    }

    /// A project in a folder of this name.
    pub fn named(name: &str, listings: &[(&str, &str)]) -> Project {
        let folder = TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
        // As a program would print it.
        let root = folder.path().canonicalize().expect("a path").join(name);
        let project = Project { root, folder };
        for (file, text) in listings {
            project.write(file, text);
        }
        fs::create_dir(project.beside("tmp")).expect("a folder");
        fs::write(project.beside("input"), "read by nobody\n").expect("a file");
        project
    }

    /// A file or folder beside the project.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.root.join("listings/a").join(file)
    }

    pub fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        let file = self.path(file);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, text).expect("a file");
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).expect("a file")
    }

    /// `verify prove`, with evidence and temporary files in folders of this test.
    pub fn command(&self) -> Command {
        let mut command = Command::new(VERIFY);
        self.prepare(&mut command);
        command.arg("prove").arg(&self.root);
        command
    }

    pub fn prepare(&self, command: &mut Command) {
        command
            .stdin(fs::File::open(self.beside("input")).expect("a file"))
            .env("RUSTC", VERIFY)
            .env("EVIDENCE", self.beside("evidence"))
            .env("TMPDIR", self.beside("tmp"))
            .env("PYTHON", &*PYTHON)
            .env_remove("BLESS")
            .env_remove("FRESH");
    }

    pub fn prove(&self) -> Run {
        self.finish(&mut self.command())
    }

    pub fn prove_with(&self, name: &str, value: &str) -> Run {
        self.finish(self.command().env(name, value))
    }

    /// Runs a command to its end; it leaves no temporary file.
    #[track_caller]
    pub fn finish(&self, command: &mut Command) -> Run {
        let run = Run::of(command.output().expect("verify runs"));
        assert_eq!(files(&self.beside("tmp")), [""; 0], "{}", run.stderr);
        assert!(!run.stderr.contains("panicked at"), "{}", run.stderr);
        run
    }

    /// The number of listings with evidence.
    pub fn evidence(&self) -> usize {
        files(&self.beside("evidence")).len()
    }
}

impl Run {
    pub fn of(output: Output) -> Run {
        let stdout = String::from_utf8(output.stdout).expect("UTF-8");
        let stderr = String::from_utf8(output.stderr).expect("UTF-8");
        let named = |name: &str| name.trim_start_matches("listings/a/").to_owned();
        let mut failed = BTreeMap::new();
        let reports = stdout.rsplit_once("\n\nfailures:\n").unwrap_or_default();
        for report in reports.0.split("\n---- ").skip(1) {
            let (name, report) = report.split_once(" ----\n").expect("a name");
            failed.insert(named(name), report.trim_end().to_owned() + "\n");
        }
        let passed = stdout.lines().filter_map(|line| line.strip_suffix(" ... ok"));
        let passed = passed.filter_map(|line| line.strip_prefix("test "));
        let mut passed: BTreeSet<_> = passed.map(|name| named(name.trim_end())).collect();
        passed.remove("every file in listings/ can be read");
        Run { code: output.status.code(), failed, passed, stdout, stderr }
    }

    /// What it said of the only listing that failed.
    #[track_caller]
    pub fn report(&self) -> &str {
        let reports: Vec<_> = self.failed.values().collect();
        assert_eq!(reports.len(), 1, "{}{}", self.stdout, self.stderr);
        assert_eq!(self.code, Some(101));
        reports[0]
    }

    #[track_caller]
    pub fn is_green(&self) {
        assert_eq!(self.code, Some(0), "{}{}", self.stdout, self.stderr);
        assert!(!self.passed.is_empty(), "{}", self.stdout);
    }
}

/// The names of the files in a folder that may not be there.
pub fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<_> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// A Rust program.
pub fn main(body: &str) -> String {
    format!("fn main() {{\n    {body}\n}}\n")
}

/// Waits until something has happened.
#[track_caller]
pub fn wait_until(what: &str, happened: impl Fn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(30);
    while !happened() {
        assert!(Instant::now() < deadline, "{what}: not so");
        thread::sleep(Duration::from_millis(5));
    }
}
