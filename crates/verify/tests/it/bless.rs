//! `BLESS=1`: what it writes, and that it writes nothing else.

use std::fs;
use std::process::Stdio;
use std::thread;
use std::time::Instant;

use crate::fixture::{Project, Run, files, main};

const UNKNOWN: &str = "fn main() { a }\n";
const UNUSED: &str = "fn main() {\n    let a = 1;\n    println!(\"1\");\n}\n";

fn bless(project: &Project) -> Run {
    project.prove_with("BLESS", "1")
}

#[test]
fn what_was_printed_or_reported_is_written_and_then_proven() {
    let project = Project::new(&[
        ("differs.rs", &main("print!(\"new\");")),
        ("differs.out", "old\n"),
        ("new.rs", &main("println!(\"new\");")),
        ("refused.rs", UNKNOWN),
        ("refused.err", "error: old\n"),
        ("unclear.rs", UNKNOWN),
        ("unclear.err", ""),
        ("warns.rs", UNUSED),
        ("snake.py", "print('new')\nraise ValueError('no')\n"),
        ("silent.rs", "fn main() {}\n"),
        ("silent.out", "old\n"),
        ("closure.rs", "fn main() {\n    (|| println!(\"1\"))();\n}\n"),
        ("closure.captures", ""),
    ]);
    bless(&project).is_green();
    let error = "error[E0425]: cannot find value `a` in this scope\n";
    let warning = "warning: unused variable: `a`\n --> listings/a/warns.rs:2:9\n";
    assert_eq!(project.read("differs.out"), "new");
    assert_eq!(project.read("new.out"), "new\n");
    assert!(project.read("refused.err").starts_with(error));
    assert!(project.read("unclear.err").starts_with(error));
    assert!(project.read("warns.err").starts_with(warning));
    assert_eq!(project.read("warns.out"), "1\n");
    assert_eq!(project.read("snake.out"), "new\nValueError: no\n");
    assert_eq!(project.read("silent.out"), "");
    assert_eq!(project.read("closure.out"), "1\n");
    assert!(project.read("closure.captures").starts_with("2:6: Fn, captures nothing"));
    let names = files(&project.path(""));
    assert_eq!(names.len(), 18, "{names:?}");
    assert_eq!(project.evidence(), 8);
    let times =
        || names.iter().map(|name| fs::metadata(project.path(name)).unwrap().modified().unwrap());
    let before: Vec<_> = times().collect();
    bless(&project).is_green();
    project.prove_with("FRESH", "1").is_green();
    assert_eq!(before, times().collect::<Vec<_>>(), "nothing was left to write");
    assert_eq!(files(&project.root), ["listings"]);
}

#[test]
fn a_failure_is_never_written() {
    let listings = [
        ("refused.rs", UNKNOWN),
        ("refused.out", "1\n"),
        ("compiles.rs", "fn main() {}\n"),
        ("compiles.err", "error: no\n"),
        ("gone.rs", "fn main() {}\n"),
        ("gone.err", "warning: no\n"),
        ("unstated.rs", UNUSED),
        ("unstated.out", "1\n"),
        ("normal.rs", "fn main() {}\n"),
        ("normal.out", "thread 'main' panicked at a.rs:1:1:\n"),
        ("code.py", "print(2)\nraise SystemExit(3)\n"),
        ("code.out", "1\n"),
        ("stderr.rs", "fn main() {\n    eprintln!(\"1\");\n}\n"),
    ];
    let project = Project::new(&listings);
    let run = bless(&project);
    assert!(run.passed.is_empty(), "{}", run.stdout);
    for (name, text) in listings {
        assert_eq!(project.read(name), text);
    }
    assert_eq!(files(&project.path("")).len(), listings.len());
}

#[test]
#[ignore = "slow; .ci/run runs it"]
fn twins_that_print_different_texts() {
    let project = Project::new(&[
        ("tea.py", "print('one')\nprint('zwei')\n"),
        ("tea.rs", &main("println!(\"one\\ntwo\");")),
    ]);
    let said = |listing: &str| {
        let run = project.finish(project.command().env("BLESS", "1").arg(listing));
        run.report().to_owned()
    };
    let rust = "listings/a/tea.rs: prints `two` as line 2 where its twin `listings/a/tea.py` prints \
                `zwei`\nthey share `listings/a/tea.out`, so correct one of them\n";
    let python = "listings/a/tea.py: prints `zwei` as line 2 where its twin `listings/a/tea.rs` prints \
                  `two`\nthey share `listings/a/tea.out`, so correct one of them\n";
    assert_eq!(said("tea.rs"), rust);
    assert_eq!(said("tea.py"), python);
    assert_eq!(bless(&project).failed.len(), 2);
    assert_eq!(files(&project.path("")), ["tea.py", "tea.rs"]);
    project.write("tea.py", "print('one')\nprint('two')\n");
    bless(&project).is_green();
    assert_eq!(project.read("tea.out"), "one\ntwo\n");
    // rustc's message is no output that they share.
    project.write("tea.rs", UNKNOWN);
    project.write("tea.err", "");
    bless(&project).is_green();
    assert_eq!(project.read("tea.out"), "one\ntwo\n");
}

#[test]
fn a_file_that_is_read_only() {
    let project = Project::new(&[("a.rs", &main("println!(\"1\");")), ("a.out", "2\n")]);
    let file = project.path("a.out");
    let mut rights = fs::metadata(&file).expect("a file").permissions();
    rights.set_readonly(true);
    fs::set_permissions(&file, rights).expect("its owner may");
    let expected = "listings/a/a.out: is read-only; make it writable\n";
    assert_eq!(bless(&project).report(), expected);
    assert_eq!(project.read("a.out"), "2\n");
}

#[test]
#[ignore = "slow; .ci/run runs it"]
fn a_run_that_is_killed_leaves_the_old_or_the_new() {
    let program = main("for n in 0..4_000 {\n        println!(\"{n:0249}\");\n    }");
    let old = "old, and long\n".repeat(4_000);
    let project = Project::new(&[("a.rs", &program)]);
    let new: String = (0..4_000).map(|n| format!("{n:0249}\n")).collect();
    let begin = || {
        project.write("a.out", &old);
        let mut command = project.command();
        command.env("BLESS", "1").env("FRESH", "1");
        let quiet = command.stdout(Stdio::null()).stderr(Stdio::null());
        quiet.spawn().expect("verify runs")
    };
    let begun = Instant::now();
    assert!(begin().wait().expect("its end").success());
    let whole = begun.elapsed();
    let mut found = Vec::new();
    for kill in 0..8 {
        let mut run = begin();
        thread::sleep(whole * (12 + kill) / 20);
        // It may have ended by itself.
        let _ = run.kill();
        run.wait().expect("its end");
        let text = project.read("a.out");
        assert!(text == old || text == new, "{} bytes", text.len());
        assert_eq!(files(&project.path("")), ["a.out", "a.rs"]);
        found.push(text == new);
    }
    assert!(found.contains(&false), "no run was killed early");
}
