//! Small projects for the tests, and the program under test.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use tempfile::TempDir;

/// The folder of the real book.
pub fn real() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("two folders up").to_path_buf()
}

/// The interpreter itself, which starts sooner than a version manager's script.
static PYTHON: LazyLock<PathBuf> =
    LazyLock::new(|| runner::Python::find().expect("Python 3.8 or newer").path);

/// The program under test.
pub fn closures() -> Command {
    let mut closures = Command::new(env!("CARGO_BIN_EXE_closures"));
    closures.env("PYTHON", &*PYTHON);
    closures
}

/// A project with one chapter, `src/a.md`, and the real book's settings of
/// mdbook-admonish.
pub struct Project {
    root: TempDir,
    /// The evidence of this project alone.
    evidence: TempDir,
}

impl Project {
    fn empty() -> Project {
        let folder = || TempDir::new().expect("a folder for a project");
        let (root, evidence) = (folder(), folder());
        Project { root, evidence }
    }

    pub fn new(chapter: &str) -> Project {
        let project = Project::empty();
        let settings = fs::read_to_string(real().join("book.toml")).expect("book.toml");
        let start = settings.find("[preprocessor").expect("the preprocessor's settings");
        let end = settings.find("[output").expect("the output's settings");
        project.write("book.toml", &settings[start..end]);
        project.write("src/SUMMARY.md", "- [A](a.md)\n");
        project.write("src/a.md", chapter);
        fs::create_dir(project.path("listings")).expect("a folder for listings");
        project
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file in a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// What a folder of the project holds, hidden files included.
    pub fn files(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path(folder)).expect("a folder");
        let name = |entry: std::io::Result<fs::DirEntry>| {
            entry.expect("a file").file_name().to_string_lossy().into_owned()
        };
        let mut files: Vec<_> = entries.map(name).collect();
        files.sort();
        files
    }

    /// The folder of its evidence.
    pub fn evidence(&self) -> PathBuf {
        self.evidence.path().to_path_buf()
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        let mut closures = closures();
        closures
            .args(arguments)
            .arg("--root")
            .arg(self.root.path())
            .env("EVIDENCE", self.evidence())
            .current_dir(self.root.path());
        closures.output().expect("closures runs")
    }

    /// Whether the book could be built, and what was printed to standard error.
    pub fn build(&self) -> (bool, String) {
        self.built(&["build"])
    }

    /// The same for a book that need not be proven.
    pub fn build_unproven(&self) -> (bool, String) {
        self.built(&["build", "--unproven"])
    }

    fn built(&self, arguments: &[&str]) -> (bool, String) {
        let output = self.run(arguments);
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    }
}
