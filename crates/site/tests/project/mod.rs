//! Small projects for the tests, and the program under test.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;
use walkdir::WalkDir;

/// The folder of the real book.
pub fn real() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("two folders up")
        .to_path_buf()
}

/// The program under test.
pub fn closures() -> Command {
    Command::new(env!("CARGO_BIN_EXE_closures"))
}

/// A project with one chapter, `src/a.md`, and the real book's settings of
/// mdbook-admonish.
pub struct Project(TempDir);

impl Project {
    pub fn new(chapter: &str) -> Project {
        let project = Project(TempDir::new().expect("a folder for a project"));
        let settings = fs::read_to_string(real().join("book.toml")).expect("book.toml");
        let start = settings
            .find("[preprocessor")
            .expect("the preprocessor's settings");
        let end = settings.find("[output").expect("the output's settings");
        project.write("book.toml", &settings[start..end]);
        project.write("src/SUMMARY.md", "- [A](a.md)\n");
        project.write("src/a.md", chapter);
        fs::create_dir(project.path("listings")).expect("a folder for listings");
        project
    }

    /// A copy of the real book, to be changed.
    pub fn of_the_book() -> Project {
        let project = Project(TempDir::new().expect("a folder for a project"));
        for part in ["book.toml", "src", "listings", "theme"] {
            for file in WalkDir::new(real().join(part)) {
                let file = file.expect("a file of the book");
                let path = file.path().strip_prefix(real()).expect("a file below");
                let copy = project.0.path().join(path);
                if file.file_type().is_dir() {
                    fs::create_dir_all(copy).expect("a folder");
                } else {
                    fs::copy(file.path(), copy).expect("a copy");
                }
            }
        }
        project
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
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
            entry
                .expect("a file")
                .file_name()
                .to_string_lossy()
                .into_owned()
        };
        let mut files: Vec<_> = entries.map(name).collect();
        files.sort();
        files
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        let mut closures = closures();
        closures
            .args(arguments)
            .arg("--root")
            .arg(self.0.path())
            .current_dir(self.0.path());
        closures.output().expect("closures runs")
    }

    /// Whether the book could be built, and what was told.
    pub fn build(&self) -> (bool, String) {
        let output = self.run(&["build"]);
        (
            output.status.success(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    }
}
