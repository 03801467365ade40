//! How long the proof takes, beside mdBook's own test runner on the same programs
//! in the same run: `cargo bench`. The table is in seconds; the numbers in
//! brackets are parts of the peer's time.
//!
//! *cold* is `cargo test --test listings` without evidence, *warm* the same
//! again, *edit* after one program changed. A second table compares the proof of this
//! book with one that reads no captures. The peer, `MDBook::test` with edition
//! 2024, runs `rustdoc --test` for each chapter: it compiles and runs every block
//! that must compile, and compares no output. It is in this package because
//! mdBook is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use book::{Book, Expected, Language, Listing};
use mdbook::MDBook;
use mdbook::config::{Config, RustEdition};
use tempfile::TempDir;

const RUNS: usize = 3;
/// The sizes of the generated books, in programs.
const SIZES: [usize; 3] = [10, 50, 200];
const PROGRAMS_IN_A_CHAPTER: usize = 10;

fn main() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.ancestors().nth(2).expect("two folders up");
    println!("seconds, and in brackets the part of the peer's; medians of {RUNS}");
    println!(
        "{:>10} {:>8} {:>7} {:>14} {:>14} {:>14}",
        "book", "programs", "peer", "cold", "warm", "edit"
    );
    let listings: Vec<_> = Book::listings(root).0.into_values().collect();
    let this = Copy::of(root, &listings);
    this.measure("this");
    for size in SIZES {
        let listings: Vec<_> = (0..size).map(generated).collect();
        Copy::of(root, &listings).measure("generated");
    }
    println!("\n{:>10} {:>9} {:>9} {:>7}", "", "captures", "without", "ratio");
    let without = Copy::without_captures(root, &listings);
    compare("cold", || this.cold(), || without.cold());
    compare("warm", || this.prove(), || without.prove());
}

/// Prints how long two things take, measured in turns.
fn compare(name: &str, one: impl Fn() -> Duration, other: impl Fn() -> Duration) {
    let (mut ours, mut theirs): (Vec<_>, Vec<_>) = (0..RUNS).map(|_| (one(), other())).unzip();
    ours.sort();
    theirs.sort();
    let [ours, theirs] = [&ours, &theirs].map(|times| times[RUNS / 2].as_secs_f64());
    println!("{name:>10} {ours:>9.2} {theirs:>9.2} {:>7.2}", ours / theirs);
}

/// A project with the crates of this one, and other listings.
struct Copy {
    folder: TempDir,
    listings: Vec<Listing>,
    target: PathBuf,
}

impl Copy {
    fn of(root: &Path, listings: &[Listing]) -> Copy {
        let copy = Copy::unbuilt(root, listings);
        copy.build();
        copy
    }

    /// A copy whose proof neither asks rustc for MIR nor reads it.
    fn without_captures(root: &Path, listings: &[Listing]) -> Copy {
        let copy = Copy::unbuilt(root, listings);
        let source = copy.path("crates/runner/src/rust.rs");
        let mut text = fs::read_to_string(&source).expect("the proof");
        for (with, without) in
            [(",mir={MIR}", ""), ("closures(work, path, program)?", "Vec::new()")]
        {
            assert_eq!(text.matches(with).count(), 1, "the proof has another form: {with}");
            text = text.replace(with, without);
        }
        fs::write(&source, text).expect("a file");
        copy.build();
        copy
    }

    fn unbuilt(root: &Path, listings: &[Listing]) -> Copy {
        let copy = Copy {
            folder: TempDir::new().expect("a folder"),
            listings: listings.to_vec(),
            target: root.join("target/bench"),
        };
        for part in ["Cargo.toml", "Cargo.lock", "rust-toolchain.toml", "crates"] {
            copy_all(&root.join(part), &copy.path(part));
        }
        for listing in listings {
            copy.write(&listing.path, &listing.program);
            // Captures are not stated: one copy has none.
            let files = [("out", &listing.output), ("err", &listing.message)];
            for (ending, text) in files.iter().filter_map(|(it, text)| Some((it, text.as_ref()?))) {
                copy.write(&listing.beside(ending), text);
            }
        }
        copy.write_chapters();
        copy
    }

    fn build(&self) {
        let built = self.cargo(&["test", "--no-run", "--package", "verify", "--test", "listings"]);
        assert!(built, "the copy does not compile");
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// Chapters for the peer: every Rust program that compiles.
    fn write_chapters(&self) {
        let compiles = |it: &&Listing| {
            it.language == Language::Rust && !matches!(it.expected(), Expected::Refused(_))
        };
        let programs: Vec<_> = self.listings.iter().filter(compiles).collect();
        let mut summary = String::new();
        for (number, chapter) in programs.chunks(PROGRAMS_IN_A_CHAPTER).enumerate() {
            summary += &format!("- [C](c{number}.md)\n");
            let block = |listing: &&Listing| {
                let word = match listing.expected() {
                    Expected::Panics(_) => ",should_panic",
                    _ => "",
                };
                format!("```rust{word}\n{}```\n\n", listing.program)
            };
            self.write(
                &format!("src/c{number}.md"),
                &chapter.iter().map(block).collect::<String>(),
            );
        }
        self.write("src/SUMMARY.md", &summary);
    }

    /// Prints a line of the table.
    fn measure(&self, name: &str) {
        let cold = median(|_| self.cold());
        let warm = median(|_| self.prove());
        let edit = median(|run| {
            self.edit(run);
            self.prove()
        });
        let peer = median(|_| self.peer()).as_secs_f64();
        let beside = |time: Duration| {
            let seconds = time.as_secs_f64();
            format!("{seconds:.2} ({:.2})", seconds / peer)
        };
        let count = self.listings.len();
        println!(
            "{name:>10} {count:>8} {peer:>7.2} {:>14} {:>14} {:>14}",
            beside(cold),
            beside(warm),
            beside(edit)
        );
    }

    fn cold(&self) -> Duration {
        let _ = fs::remove_dir_all(self.path("evidence"));
        self.prove()
    }

    fn prove(&self) -> Duration {
        let start = Instant::now();
        let proven = self.cargo(&["test", "--package", "verify", "--test", "listings"]);
        assert!(proven, "the copy is not proven");
        start.elapsed()
    }

    fn cargo(&self, arguments: &[&str]) -> bool {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(arguments).arg("--quiet").current_dir(self.folder.path());
        cargo.env("CARGO_TARGET_DIR", &self.target).env("EVIDENCE", self.path("evidence"));
        // The variables of this package are not those of the copy.
        cargo.env_remove("CARGO_MANIFEST_DIR");
        let output = cargo.output().expect("cargo runs");
        if !output.status.success() {
            eprintln!("{}", String::from_utf8_lossy(&[output.stdout, output.stderr].concat()));
        }
        output.status.success()
    }

    /// Changes one program so that it prints the same.
    fn edit(&self, run: usize) {
        let is_plain = |it: &&Listing| {
            matches!(it.expected(), Expected::Prints(_)) && it.program.contains("fn main() {\n")
        };
        let listing = self.listings.iter().find(is_plain).expect("a program that prints");
        let changed = format!("fn main() {{\n    let _run = {run};\n");
        self.write(&listing.path, &listing.program.replacen("fn main() {\n", &changed, 1));
    }

    fn peer(&self) -> Duration {
        let mut config = Config::default();
        config.rust.edition = Some(RustEdition::E2024);
        let mut mdbook = MDBook::load_with_config(self.folder.path(), config).expect("a book");
        let start = Instant::now();
        mdbook.test(Vec::new()).expect("the peer passes");
        start.elapsed()
    }
}

/// A program as chapters have them, no two alike.
fn generated(number: usize) -> Listing {
    let program = format!(
        "fn make_till(start: u32) -> impl FnMut(u32) -> u32 {{\n    let mut total = start;\n    \
         move |price| {{\n        total += price;\n        total\n    }}\n}}\n\n\
         fn main() {{\n    let mut till = make_till({number});\n    till(1);\n    \
         println!(\"total: {{}}\", till(2));\n}}\n"
    );
    Listing {
        path: format!("listings/generated/till{number}.rs"),
        program,
        language: Language::Rust,
        output: Some(format!("total: {}\n", number + 3)),
        message: None,
        captures: None,
    }
}

fn median(mut time: impl FnMut(usize) -> Duration) -> Duration {
    let mut times: Vec<_> = (0..RUNS).map(&mut time).collect();
    times.sort();
    times[RUNS / 2]
}

fn copy_all(from: &Path, to: &Path) {
    if from.is_dir() {
        for entry in fs::read_dir(from).expect("a folder").flatten() {
            copy_all(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::create_dir_all(to.parent().expect("a file in a folder")).expect("a folder");
        fs::copy(from, to).unwrap_or_else(|error| panic!("{}: {error}", from.display()));
    }
}
