//! How long the proof takes, beside mdBook's own test runner on the same
//! chapters in the same run: `cargo bench`.
//!
//! A copy of the project stands in `target/bench`. Its dependencies are
//! compiled before anything is timed. *cold* is `cargo test` with no block
//! ever compiled, *warm* the same again, *edit* after one program changed.
//! The peer, `MDBook::test` with edition 2024, runs `rustdoc --test` for each
//! chapter: it compiles and runs, and compares no output. It lives in this
//! package because mdBook does.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use mdbook::MDBook;
use mdbook::config::{Config, RustEdition};

const RUNS: usize = 3;
/// The sizes of the generated books, in blocks.
const BLOCKS: [usize; 4] = [10, 50, 200, 1000];
const BLOCKS_IN_A_CHAPTER: usize = 10;

fn main() {
    let real = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("two folders up");
    let copy = Copy {
        folder: real.join("target/bench"),
    };
    copy.take_crates(real);
    println!("seconds, and in brackets the part of the peer's; medians of {RUNS}");
    println!(
        "{:>9} {:>7} {:>7} {:>14} {:>14} {:>14}",
        "book", "blocks", "peer", "cold", "warm", "edit"
    );
    copy.take_book(real);
    copy.measure("this");
    let mut last = None;
    for blocks in BLOCKS {
        copy.generate(blocks);
        let warm = copy.measure("generated").as_secs_f64();
        if let Some((fewer, before)) = last {
            let slope = (warm - before) / (blocks - fewer) as f64 * 1000.0;
            println!("{:>17} each block more costs a warm run {slope:.2} ms", "");
        }
        last = Some((blocks, warm));
    }
    let _ = fs::remove_dir_all(copy.folder.join("forgotten"));
}

/// A copy of the project, with its own target folder.
struct Copy {
    folder: PathBuf,
}

impl Copy {
    fn project(&self) -> PathBuf {
        self.folder.join("project")
    }

    fn take_crates(&self, real: &Path) {
        let _ = fs::remove_dir_all(self.project());
        for file in ["Cargo.toml", "Cargo.lock", "rust-toolchain.toml"] {
            copy_all(&real.join(file), &self.project().join(file));
        }
        copy_all(&real.join("crates"), &self.project().join("crates"));
        fs::create_dir_all(self.project().join("listings")).expect("a folder");
        self.write_chapters(&[]);
        assert!(
            self.cargo(&["test", "--no-run"]).success(),
            "the copy does not compile"
        );
    }

    fn take_book(&self, real: &Path) {
        for folder in ["src", "listings"] {
            let _ = fs::remove_dir_all(self.project().join(folder));
            copy_all(&real.join(folder), &self.project().join(folder));
        }
    }

    fn generate(&self, blocks: usize) {
        let _ = fs::remove_dir_all(self.project().join("listings"));
        fs::create_dir_all(self.project().join("listings")).expect("a folder");
        let chapters: Vec<_> = (0..blocks / BLOCKS_IN_A_CHAPTER)
            .map(|chapter| {
                let first = chapter * BLOCKS_IN_A_CHAPTER;
                let blocks = first..first + BLOCKS_IN_A_CHAPTER;
                format!(
                    "# Chapter {chapter}\n\n{}",
                    blocks.map(block).collect::<String>()
                )
            })
            .collect();
        self.write_chapters(&chapters);
    }

    fn write_chapters(&self, chapters: &[String]) {
        let src = self.project().join("src");
        let _ = fs::remove_dir_all(&src);
        fs::create_dir_all(&src).expect("a folder");
        let mut summary = String::new();
        for (number, text) in chapters.iter().enumerate() {
            summary += &format!("- [C](c{number}.md)\n");
            fs::write(src.join(format!("c{number}.md")), text).expect("a chapter");
        }
        fs::write(src.join("SUMMARY.md"), summary).expect("a summary");
    }

    /// Prints a line of the table; gives the time of a warm run.
    fn measure(&self, name: &str) -> Duration {
        let (book, problems) = book::Book::read(&self.project());
        assert!(problems.is_empty(), "{}", book::report(&problems));
        let blocks = book.claims().count();
        let cold = median(|_| {
            self.forget();
            self.prove()
        });
        let warm = median(|_| self.prove());
        let edit = median(|run| {
            self.edit(run);
            self.prove()
        });
        let peer = median(|_| self.peer());
        let beside = |time: Duration| {
            format!(
                "{:.2} ({:.2})",
                time.as_secs_f64(),
                time.as_secs_f64() / peer.as_secs_f64()
            )
        };
        println!(
            "{name:>9} {blocks:>7} {:>7.2} {:>14} {:>14} {:>14}",
            peer.as_secs_f64(),
            beside(cold),
            beside(warm),
            beside(edit)
        );
        warm
    }

    fn prove(&self) -> Duration {
        let begun = Instant::now();
        assert!(
            self.cargo(&["test", "--test", "skeptic"]).success(),
            "the copy is not proven"
        );
        begun.elapsed()
    }

    fn cargo(&self, arguments: &[&str]) -> std::process::ExitStatus {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args(arguments)
            .args(["--quiet", "--package", "proof"]);
        cargo
            .current_dir(self.project())
            .env("CARGO_TARGET_DIR", self.folder.join("target"));
        let output = cargo.output().expect("cargo runs");
        if !output.status.success() {
            eprintln!(
                "{}",
                String::from_utf8_lossy(&[output.stdout, output.stderr].concat())
            );
        }
        output.status
    }

    /// Puts away every block that was ever compiled. Removing them would slow
    /// the runs that follow: some disks spare what was freed a moment ago.
    fn forget(&self) {
        let forgotten = self.folder.join("forgotten");
        fs::create_dir_all(&forgotten).expect("a folder");
        let number = fs::read_dir(&forgotten).into_iter().flatten().count();
        let build = self.folder.join("target/debug/build");
        for (package, entry) in fs::read_dir(build)
            .into_iter()
            .flatten()
            .flatten()
            .enumerate()
        {
            let kept = entry.path().join("out/kept");
            let away = forgotten.join(format!("{number}-{package}"));
            if fs::rename(&kept, away).is_ok() {
                fs::create_dir(kept).expect("a folder");
            }
        }
    }

    /// Changes one program so that it prints the same.
    fn edit(&self, run: usize) {
        let listing = self.project().join("listings/notebook/message.rs");
        let chapter = self.project().join("src/c0.md");
        let path = if listing.exists() { listing } else { chapter };
        let text = fs::read_to_string(&path).expect("a program");
        let name = format!("main() {{\n    let _run = {run};\n");
        let end = text.find("main() {\n").expect("a main function") + "main() {\n".len();
        let start = text[..end].rfind("main").expect("a main function");
        fs::write(&path, [&text[..start], &name, &text[end..]].concat()).expect("a program");
    }

    fn peer(&self) -> Duration {
        let mut config = Config::default();
        config.rust.edition = Some(RustEdition::E2024);
        let mut mdbook = MDBook::load_with_config(self.project(), config).expect("a book");
        let begun = Instant::now();
        mdbook.test(Vec::new()).expect("the peer passes");
        begun.elapsed()
    }
}

/// A program as chapters have them, no two alike.
fn block(number: usize) -> String {
    format!(
        "```rust\n\
         fn make_till(start: u32) -> impl FnMut(u32) -> u32 {{\n\
         \x20   let mut total = start;\n\
         \x20   move |price| {{\n\
         \x20       total += price;\n\
         \x20       total\n\
         \x20   }}\n\
         }}\n\n\
         fn main() {{\n\
         \x20   let mut till = make_till({number});\n\
         \x20   till(1);\n\
         \x20   println!(\"total: {{}}\", till(2));\n\
         }}\n\
         ```\n\n```text\ntotal: {}\n```\n\n",
        number + 3
    )
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
