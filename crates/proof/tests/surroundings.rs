//! What the proof says, and what it leaves, where the fault is not in a
//! chapter but around it: the disk, its rights, the paths, the machine's
//! Python, an interrupt, another run.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::process::Command;
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
#[cfg(unix)]
use std::time::Duration;
use std::time::Instant;

use book::{Book, Claim, Fence};
use tempfile::TempDir;

#[cfg(unix)]
#[path = "../build/interpreter.rs"]
mod interpreter;

#[allow(dead_code, reason = "the other tests use the rest of it")]
mod fixture;

use fixture::{Fixture, starts};

/// A listing and its output, each on the page.
const PAGE: &str = "```rust\n{{#include ../listings/a/b.rs}}\n```\n\n\
                    ```text\n{{#include ../listings/a/b.out}}\n```\n";

/// A program that prints a megabyte, nearly.
const LONG: &str =
    "fn main() {\n    for n in 0..4_000 {\n        println!(\"{n:0249}\");\n    }\n}\n";

fn printed_by_long() -> String {
    (0..4_000).map(|n| format!("{n:0249}\n")).collect()
}

/// A book in which `listings/a/b.out` wants to be blessed; its program is
/// compiled already.
fn to_bless() -> (Fixture, String) {
    let old = "old, and long\n".repeat(4_000);
    let fixture = Fixture::new(PAGE, &[("b.rs", LONG), ("b.out", &old)]).blessing("1");
    assert_eq!(fixture.verdict(), "");
    fixture.write("listings/a/b.out", &old);
    (fixture, old)
}

/// The last line of what a blessing run says.
fn not_accepted(fixture: &Fixture) -> String {
    let verdict = fixture.verdict();
    let headline = "src/a.md:1: listings/a/b.rs printed something else\n";
    starts(&verdict, headline);
    verdict.lines().next_back().unwrap_or_default().to_owned()
}

#[test]
fn a_listing_that_is_read_only() {
    let (fixture, old) = to_bless();
    let output = fixture.path("listings/a/b.out");
    let mut rights = fs::metadata(&output).expect("a file").permissions();
    rights.set_readonly(true);
    fs::set_permissions(&output, rights).expect("its owner may");
    let expected = format!("not accepted: `{}` is read-only", output.display());
    assert_eq!(not_accepted(&fixture), expected);
    assert_eq!(fixture.read("listings/a/b.out"), old);
}

#[cfg(unix)]
#[test]
fn a_folder_of_listings_that_is_read_only() {
    use std::os::unix::fs::PermissionsExt;

    let (fixture, old) = to_bless();
    let folder = fixture.path("listings/a");
    let rights = |mode| fs::set_permissions(&folder, fs::Permissions::from_mode(mode));
    rights(0o555).expect("its owner may");
    // Nothing is read-only to root, until it gives up that privilege.
    let binds = fs::write(folder.join("c"), "").is_err();
    let unprivileged = ["setpriv", "--bounding-set", "-dac_override"];
    let fixture = match binds {
        true => fixture,
        false => fixture.within(&unprivileged),
    };
    let told = not_accepted(&fixture);
    rights(0o755).expect("its owner may");
    let output = fixture.path("listings/a/b.out");
    let expected = format!(
        "not accepted: `{}` cannot be written: Permission denied",
        output.display()
    );
    starts(&told, &expected);
    assert_eq!(fixture.read("listings/a/b.out"), old);
}

/// A limit on the size of files fails as a full disk does, in the middle of
/// what is written.
#[cfg(unix)]
#[test]
fn a_disk_that_is_full() {
    let (fixture, old) = to_bless();
    let limit = "trap '' XFSZ; ulimit -f 200; exec \"$@\"";
    let fixture = fixture.within(&["sh", "-c", limit, "sh"]);
    let output = fixture.path("listings/a/b.out");
    let expected = format!(
        "not accepted: `{}` cannot be written: File too large",
        output.display()
    );
    starts(&not_accepted(&fixture), &expected);
    assert_eq!(fixture.read("listings/a/b.out"), old);
    assert_eq!(fixture.files("listings/a"), ["b.out", "b.rs"]);
}

/// The new text is first written in the target folder, which cannot take the
/// place of a file on another disk.
#[cfg(target_os = "linux")]
#[test]
fn listings_on_another_disk() {
    let folder = TempDir::new_in("/dev/shm").expect("a folder in memory");
    let fixture = Fixture::below(folder, "book", PAGE, &[("b.rs", LONG), ("b.out", "old\n")]);
    assert_eq!(fixture.blessing("1").verdict(), "");
}

#[test]
fn a_blessing_that_is_killed_leaves_the_old_or_the_new() {
    let (fixture, old) = to_bless();
    let new = printed_by_long();
    let output = fixture.path("listings/a/b.out");
    let begin = || -> (TempDir, Child) {
        let (folder, mut proof) = fixture.compiled(&fixture.claims()[0]).expect("a program");
        let proof = proof.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        (folder, proof.expect("the proof runs"))
    };
    let begun = Instant::now();
    let (_folder, mut proof) = begin();
    assert!(proof.wait().expect("its end").success());
    let whole = begun.elapsed();
    assert_eq!(fixture.read("listings/a/b.out"), new);
    // The second half of them end by themselves, and are only watched.
    for kill in 0..40 {
        fixture.write("listings/a/b.out", &old);
        let (_folder, mut proof) = begin();
        let end = Instant::now() + whole * kill / 20;
        while Instant::now() < end && proof.try_wait().expect("a process").is_none() {
            let size = fs::metadata(&output).expect("a listing").len();
            assert!(
                size == old.len() as u64 || size == new.len() as u64,
                "{size} bytes"
            );
            assert_eq!(fixture.files("listings/a"), ["b.out", "b.rs"]);
        }
        // It may have ended by itself.
        let _ = proof.kill();
        proof.wait().expect("its end");
        let found = fixture.read("listings/a/b.out");
        assert!(found == old || found == new, "kill {kill} left {found}");
    }
    assert_eq!(fixture.files("listings/a"), ["b.out", "b.rs"]);
}

/// rustc looks for its linker along `PATH`.
#[cfg(target_os = "linux")]
#[test]
fn a_fault_of_the_machine_is_not_remembered() {
    let fixture = several("book", TRUE).within(&["env", "PATH=/nowhere"]);
    let verdicts = fixture.verdicts();
    for (verdict, place) in verdicts
        .iter()
        .zip(["src/a.md:1: listings/a/b.rs", "src/a.md:11: the program"])
    {
        starts(
            verdict,
            &format!("{place} does not compile\n    error: linker `cc` not found\n"),
        );
    }
    assert_eq!(fixture.within(&[]).verdicts(), ["", "", ""]);
}

/// Ctrl-C reaches the proof; the program, in a group of its own, must not
/// outlive it.
#[cfg(unix)]
#[test]
fn an_interrupted_proof_stops_its_program() {
    let folder = TempDir::new().expect("a folder for a number");
    let pid = folder.path().join("pid");
    let program = format!(
        "fn main() {{\n    std::fs::write({pid:?}, std::process::id().to_string()).unwrap();\n    \
         loop {{\n        std::thread::park();\n    }}\n}}\n"
    );
    for signal in ["INT", "TERM"] {
        let fixture = Fixture::new(&format!("```rust\n{program}```\n"), &[]);
        let (_folder, mut proof) = fixture.compiled(&fixture.claims()[0]).expect("a program");
        let proof = proof
            .stdout(Stdio::piped())
            .spawn()
            .expect("the proof runs");
        wait_until("the program has begun", || {
            fs::read_to_string(&pid).is_ok_and(|pid| !pid.is_empty())
        });
        let child = fs::read_to_string(&pid).expect("a number");
        assert!(signalled(signal, &proof.id().to_string()));
        let told = proof.wait_with_output().expect("its end").stdout;
        assert_eq!(
            String::from_utf8_lossy(&told),
            "src/a.md:1: the program was interrupted\n"
        );
        wait_until("the program is gone", || !signalled("0", &child));
        fs::remove_file(&pid).expect("the number");
    }
}

/// Whether a process was there to be told.
#[cfg(unix)]
fn signalled(signal: &str, pid: &str) -> bool {
    let kill = Command::new("sh")
        .args(["-c", &format!("kill -{signal} {pid}")])
        .output();
    kill.expect("sh runs").status.success()
}

#[cfg(unix)]
fn wait_until(what: &str, happened: impl Fn() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(8);
    while !happened() {
        assert!(Instant::now() < deadline, "{what}: not so");
        thread::sleep(Duration::from_millis(10));
    }
}

/// A book of several kinds of programs, which nobody has compiled before, and
/// their outputs as the page has them.
fn several(name: &str, outputs: [&str; 3]) -> Fixture {
    static BOOKS: AtomicUsize = AtomicUsize::new(0);
    let fresh = format!(
        "// {} {}\n",
        std::process::id(),
        BOOKS.fetch_add(1, Ordering::Relaxed)
    );
    let program = |word| format!("fn main() {{\n    println!(\"{word}\");\n}}\n{fresh}");
    let [listed, inline, refused] = outputs;
    let chapter = format!(
        "{PAGE}\nA sentence.\n\n```rust\n{}```\n\n```text\n{inline}```\n\nA sentence.\n\n\
         ```rust,compile_fail,E0425\nfn main() {{ a }}\n{fresh}```\n\n```text\n{refused}```\n",
        program("two")
    );
    let folder = TempDir::new().expect("a folder for a book");
    let listings = [("b.rs", &*program("one")), ("b.out", listed)];
    Fixture::below(folder, name, &chapter, &listings)
}

const REFUSAL: &str = "error[E0425]: cannot find value `a` in this scope\n  --> src/a.md:25:13\n   |\n\
                       25 | fn main() { a }\n   |             ^ not found in this scope\n";
const TRUE: [&str; 3] = ["one\n", "two\n", REFUSAL];
const FALSE: [&str; 3] = ["x\n", "x\n", "x\n"];

/// Each output on the page, where a run has blessed them.
fn shown(fixture: &Fixture) -> Vec<String> {
    let shown = |claim: &Claim| claim.message.as_ref().or(claim.output.as_ref()).cloned();
    let claims = fixture.claims();
    claims
        .iter()
        .filter_map(shown)
        .map(|shown| shown.text)
        .collect()
}

#[test]
fn two_runs_at_once_do_not_disturb_each_other() {
    let at_once = |fixture: &Fixture| {
        thread::scope(|scope| {
            let runs: Vec<_> = (0..4).map(|_| scope.spawn(|| fixture.verdicts())).collect();
            for run in runs {
                assert_eq!(run.join().expect("a run"), ["", "", ""]);
            }
        });
    };
    at_once(&several("book", TRUE));
    let fixture = several("book", FALSE).blessing("1");
    at_once(&fixture);
    assert_eq!(shown(&fixture), TRUE);
}

#[test]
fn blocks_of_one_chapter_are_blessed_at_once() {
    let block = |n: usize, output: &str| {
        format!(
            "```rust\nfn main() {{\n    println!(\"{n}\");\n}}\n```\n\n```text\n{output}\n```\n\n"
        )
    };
    let wrong: String = (0..12).map(|n| block(n, "x\nx")).collect();
    let fixture = Fixture::new(&wrong, &[]).blessing("1");
    let claims = fixture.claims();
    let programs = claims.iter().map(|claim| fixture.compiled(claim));
    let mut programs: Vec<_> = programs
        .map(|program| program.expect("a program"))
        .collect();
    let proofs: Vec<_> = programs
        .iter_mut()
        .map(|(_folder, proof)| proof.spawn().expect("the proof runs"))
        .collect();
    for mut proof in proofs {
        assert!(proof.wait().expect("its end").success());
    }
    let right: String = (0..12).map(|n| block(n, &n.to_string())).collect();
    assert_eq!(fixture.read("src/a.md"), right);
}

#[test]
fn a_path_of_spaces_and_letters_of_any_kind() {
    let name = "ein Büchlein, № 1 = 書 #2";
    let fixture = several(name, TRUE);
    assert_eq!(fixture.verdicts(), ["", "", ""]);
    let fixture = several(name, FALSE).blessing("1");
    assert_eq!(fixture.verdicts(), ["", "", ""]);
    assert_eq!(shown(&fixture), TRUE);
}

/// The project's folder, as cargo names it now and not when this was built.
fn project() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let here = PathBuf::from(here);
    here.ancestors()
        .nth(2)
        .expect("two folders up")
        .to_path_buf()
}

/// A project that was moved or copied after a build must not prove the folder
/// that it came from, or nothing.
#[test]
fn what_is_proven_stands_in_this_folder() {
    let out = Path::new(env!("OUT_DIR"));
    let mut proven = BTreeSet::new();
    for block in book::files_below(out, "blocks") {
        let text = fs::read_to_string(out.join(block)).expect("a block");
        let marker = text.lines().find_map(|line| line.strip_prefix(book::MARK));
        proven.insert(marker.expect("a block names its claim").to_owned());
    }
    let python = fs::read_to_string(out.join("python-tests.rs")).expect("Python's tests");
    let project = project();
    let mut claimed = BTreeSet::new();
    for root in [&project, &project.join("crates/proof/tests/edition")] {
        for claim in Book::read(root).0.claims() {
            let marker = claim.marker(root);
            match claim.fence {
                Fence::Python => assert!(python.contains(&format!("{marker:?}")), "{marker}"),
                _ => assert!(claimed.insert(marker)),
            }
        }
    }
    assert_eq!(proven, claimed);
}

/// An interpreter that answers so, and ends so.
#[cfg(unix)]
fn answers(folder: &Path, name: &str, told: &str, code: u8) -> String {
    use std::os::unix::fs::PermissionsExt;

    let path = folder.join(name);
    let script = format!("#!/bin/sh\nprintf '{told}'\nexit {code}\n");
    fs::write(&path, script).expect("a script");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("its owner may");
    path.display().to_string()
}

#[cfg(unix)]
#[test]
fn the_first_python_that_is_new_enough() {
    let folder = TempDir::new().expect("a folder for scripts");
    let script = |name, told, code| answers(folder.path(), name, told, code);
    let two = script("two", "/usr/bin/python2\\nCPython 2.7.18\\n", 1);
    let none = folder.path().join("none").display().to_string();
    let mute = script("mute", "", 0);
    let three = script("three", "/usr/bin/python3\\nCPython 3.8.0\\n", 0);
    for names in [&[&two][..], &[&none], &[&mute], &[]] {
        let names: Vec<_> = names.iter().map(|name| (*name).clone()).collect();
        assert_eq!(interpreter::first_of(&names), None, "{names:?}");
    }
    let found = ("/usr/bin/python3".to_owned(), "CPython 3.8.0".to_owned());
    assert_eq!(
        interpreter::first_of(&[none, two, mute, three]),
        Some(found)
    );
}
