//! Hands every program of the book to the tests: Rust to skeptic, one small
//! Markdown file a block, Python to a test of its own. What is wrong with a
//! chapter itself is told by `tests/tidy.rs`, with all other problems.

#[path = "build/interpreter.rs"]
mod interpreter;

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, SystemTime};

use book::{Book, Claim, Fence};

/// How long a compiled block is kept after its last use.
const KEEP: Duration = Duration::from_secs(14 * 24 * 60 * 60);

fn main() {
    // Asked now: a project that was moved keeps the build script of before.
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let project = here.ancestors().nth(2).expect("two folders up");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    // Asking takes as long as all the rest.
    let python = thread::spawn(python);
    // The book, and two programs that show which edition it is compiled as.
    let books = [project, &here.join("tests/edition")].map(|root| Book::read(root).0);
    for book in &books {
        for folder in [book::CHAPTERS, book::LISTINGS] {
            let folder = book.root.join(folder);
            if folder.exists() {
                println!("cargo::rerun-if-changed={}", folder.display());
            }
        }
    }
    let claims: Vec<_> = books
        .iter()
        .flat_map(|book| book.claims().map(|claim| (&*book.root, claim)))
        .collect();
    write(&out.join("skeptic-tests.rs"), "");
    skeptic::generate_doc_tests(&rust_blocks(&claims, &out.join("blocks")));
    let python = python.join().expect("looking for Python does not panic");
    tell_of_python(python.unwrap_or_default());
    write(&out.join("python-tests.rs"), &python_tests(&claims));
    tell_the_compiler(&out.join("kept"));
    sweep(&project.join(book::PROOFS));
}

/// One Markdown file a block. skeptic names the test after the file and the
/// fence's line, so blank lines put the fence on the chapter's line.
fn rust_blocks(claims: &[(&Path, &Claim)], folder: &Path) -> Vec<PathBuf> {
    let _ = fs::remove_dir_all(folder);
    let rust = claims.iter().filter(|(_, claim)| claim.fence.is_rust());
    rust.enumerate()
        .map(|(number, (root, claim))| rust_block(root, claim, &folder.join(number.to_string())))
        .collect()
}

fn rust_block(root: &Path, claim: &Claim, folder: &Path) -> PathBuf {
    let mut text = "\n".repeat(claim.line - 1);
    text += "````````````````rust\n";
    for line in claim.program.trim_end().lines() {
        // skeptic hides such lines' first two characters, once.
        let hides = line.trim_start().starts_with("# ") || line.trim() == "#";
        text += &format!("{}{line}\n", if hides { "# " } else { "" });
    }
    text += &format!("{}{}\n````````````````\n", book::MARK, claim.marker(root));
    let path = folder.join(format!("{}.md", claim.test_name()));
    fs::create_dir_all(folder).expect("OUT_DIR is writable");
    write(&path, &text);
    // skeptic has cargo watch this file; dated back, it never looks newer
    // than the build that wrote it.
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    File::options()
        .append(true)
        .open(&path)
        .and_then(|file| file.set_modified(long_ago))
        .expect("OUT_DIR is writable");
    path
}

/// What the tests need to know of the interpreter.
fn tell_of_python((path, version): (String, String)) {
    println!("cargo::rerun-if-env-changed=PYTHON");
    println!("cargo::rerun-if-env-changed=PATH");
    println!("cargo::rerun-if-env-changed=CI");
    println!("cargo::rustc-env=PROOF_PYTHON={path}");
    println!("cargo::rustc-env=PROOF_PYTHON_VERSION={version}");
    println!("cargo::rustc-check-cfg=cfg(no_python)");
    let in_ci = env::var_os("CI").is_some_and(|value| value == "true");
    if path.is_empty() && !in_ci {
        println!("cargo::rustc-cfg=no_python");
    }
}

fn python_tests(claims: &[(&Path, &Claim)]) -> String {
    let ignored = "#[cfg_attr(no_python, ignore = \"no Python 3.8 or newer: install one, \
                   or name it in PYTHON\")]";
    claims
        .iter()
        .filter(|(_, claim)| claim.fence == Fence::Python)
        .map(|(root, claim)| {
            let name = format!("{}_line_{}", claim.test_name(), claim.line);
            let marker = claim.marker(root);
            format!("#[test]\n{ignored}\nfn {name}() {{\n    python({marker:?});\n}}\n\n")
        })
        .collect()
}

/// `$PYTHON`, else `python3`, else `python`.
fn python() -> Option<(String, String)> {
    let named = env::var("PYTHON").ok().filter(|name| !name.is_empty());
    let names = named.map_or(vec!["python3".to_owned(), "python".to_owned()], |name| {
        vec![name]
    });
    interpreter::first_of(&names)
}

/// What the program that stands in for rustc needs to know of the real one.
fn tell_the_compiler(kept: &Path) {
    let rustc = env::var("RUSTC").expect("cargo sets RUSTC");
    let version = Command::new(&rustc)
        .arg("-vV")
        .output()
        .expect("cargo's rustc runs")
        .stdout;
    let version = String::from_utf8_lossy(&version).trim().replace('\n', "; ");
    let release = version.split(" (").next().unwrap_or_default();
    println!("cargo::rustc-env=PROOF_RUSTC={rustc}");
    println!("cargo::rustc-env=PROOF_RUSTC_RELEASE={release}");
    println!("cargo::rustc-env=PROOF_RUSTC_VERSION={version}");
    println!("cargo::rustc-env=PROOF_KEPT={}", kept.display());
    fs::create_dir_all(kept).expect("OUT_DIR is writable");
    sweep(kept);
}

/// Removes what has not been used for long.
fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let used = entry.path().join("key").metadata().or(entry.metadata());
        let age = used
            .and_then(|used| used.modified())
            .ok()
            .and_then(|time| time.elapsed().ok());
        if age.is_some_and(|age| age > KEEP) {
            let _ = fs::remove_dir_all(entry.path()).or_else(|_| fs::remove_file(entry.path()));
        }
    }
}

fn write(path: &Path, text: &str) {
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
