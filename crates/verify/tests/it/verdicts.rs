//! What is said of a program whose files claim something false, word for word.
//! Most cases are in `verdicts/*.txt`: after a line `-- right.rs --` the text of
//! that file, after `-- right.rs says --` what the run says of it. Nothing is
//! said of a listing that is proven.

use std::collections::BTreeMap;

use crate::fixture::{Project, files, main};

/// Proves all cases of a file in one run.
#[track_caller]
fn check(cases: &str) {
    let project = Project::new(&[]);
    let mut files: Vec<(&str, String)> = Vec::new();
    for line in cases.lines() {
        let name = line.strip_prefix("-- ").and_then(|it| it.strip_suffix(" --"));
        match (name, files.last_mut()) {
            (Some(name), _) => files.push((name, String::new())),
            (None, Some((_, text))) => *text += &format!("{line}\n"),
            (None, None) => {}
        }
    }
    let says = |(name, text)| Some((str::strip_suffix(name, " says")?, text));
    let expected: BTreeMap<&str, String> = files.iter().cloned().filter_map(says).collect();
    for (name, text) in &files {
        project.write(name, text);
    }
    let run = project.prove();
    let is_program = |name: &&str| name.ends_with(".rs") || name.ends_with(".py");
    let listings: Vec<_> = files.iter().map(|(name, _)| *name).filter(is_program).collect();
    for listing in &listings {
        let said = run.failed.get(*listing).map_or("", String::as_str);
        let expected = expected.get(listing).map_or("", String::as_str);
        assert!(said == expected, "said:\n{said}\nexpected:\n{expected}");
        assert_eq!(said.is_empty(), run.passed.contains(*listing), "{listing}");
    }
    assert_eq!(run.failed.len(), expected.len(), "{}", run.stdout);
}

#[test]
fn output() {
    check(include_str!("verdicts/output.txt"));
}

#[test]
fn refusals() {
    check(include_str!("verdicts/refusals.txt"));
}

#[test]
fn warnings() {
    check(include_str!("verdicts/warnings.txt"));
}

#[test]
fn captures() {
    check(include_str!("verdicts/captures.txt"));
}

/// The situations of the Reference and of rustc's own tests of capture analysis.
#[test]
#[ignore = "slow; .ci/run runs it"]
fn captures_of_every_situation() {
    check(include_str!("captures/places.txt"));
    check(include_str!("captures/traps.txt"));
}

#[test]
fn panics() {
    check(include_str!("verdicts/panics.txt"));
}

#[test]
fn exceptions() {
    check(include_str!("verdicts/exceptions.txt"));
}

#[test]
fn endings() {
    check(include_str!("verdicts/endings.txt"));
}

#[test]
fn a_group_of_exceptions() {
    // Its look differs between versions of Python, and 3.8 has none.
    let project = Project::new(&[("group.py", "raise ExceptionGroup('two', [ValueError('a')])\n")]);
    let run = project.prove_with("BLESS", "1");
    assert!(run.code == Some(0) || run.report().starts_with("listings/a/group.py: "));
}

#[test]
fn ends_of_lines() {
    let project = Project::new(&[
        ("windows.rs", "fn main() {\r\n    println!(\"1\\n2\");\r\n}\r\n"),
        ("windows.out", "1\r\n2\r\n"),
    ]);
    project.prove().is_green();
    let project = Project::new(&[("a.rs", &main("println!(\"1  \");")), ("a.out", "1\n")]);
    let expected = "listings/a/a.out:1: `listings/a/a.rs` prints something else\n\
                    --- listings/a/a.out\n+++ listings/a/a.rs\n@@ -1 +1 @@\n-1\n+1  \n\
                    the only differences are trailing spaces or line endings\n\
                    if the new text is right, `BLESS=1 cargo test` writes it\n";
    assert_eq!(project.prove().report(), expected);
}

#[cfg(unix)]
#[test]
fn a_program_that_is_ended_by_a_signal() {
    let project = Project::new(&[("a.rs", &main("std::process::abort();"))]);
    let expected = "listings/a/a.rs: was ended by a signal: 6 (SIGABRT)\n\
                    a program on a page ends with exit code 0, in a panic, or in an exception\n";
    assert_eq!(project.prove().report(), expected);
}

#[test]
fn files_that_are_no_text() {
    let project = Project::new(&[("good.rs", "fn main() {}\n")]);
    project.write("bom.rs", "\u{feff}fn main() {}\n");
    project.write("wide.rs", b"f\0n\0 \0\xff\xfe");
    project.write("lone.py", "print(1)\rprint(2)\n");
    let run = project.prove();
    let expected = "\
listings/a/bom.rs:1: begins with a byte order mark; save the file without one
listings/a/lone.py:1: a carriage return inside a line; delete it
listings/a/wide.rs:1: not UTF-8 from here on; save the file as UTF-8
3 problems
";
    assert_eq!(run.report(), expected);
    assert!(run.passed.contains("good.rs"));
}

#[test]
fn what_differs_from_run_to_run_or_from_machine_to_machine() {
    let hash = "let map: std::collections::HashMap<_, _> = (0..99).map(|n| (n, n)).collect();\n    \
                println!(\"{map:?}\");";
    let random = [
        ("hash.rs", main(hash)),
        ("time.rs", main("println!(\"{:?}\", std::time::SystemTime::now());")),
        ("address.rs", main("println!(\"{:p}\", Box::new(1));")),
        ("set.py", "print({str(n) for n in range(99)})\n".to_owned()),
        ("random.py", "raise ValueError(object())\n".to_owned()),
    ];
    let places = [
        ("folder.rs", main("println!(\"{:?}\", std::env::current_dir());")),
        ("itself.rs", main("println!(\"{:?}\", std::env::current_exe());")),
        ("args.rs", main("println!(\"{:?}\", std::env::args());")),
        ("file.py", "print(__file__)\n".to_owned()),
    ];
    let project = Project::new(&[]);
    for (name, program) in random.iter().chain(&places) {
        project.write(name, program);
    }
    for run in [project.prove(), project.prove_with("BLESS", "1")] {
        let said = |name: &str, what: &str, way_out: &str| {
            let report = &run.failed[name];
            let headline = format!("listings/a/{name}: {what}\n");
            assert!(report.starts_with(&headline), "{report}");
            assert!(report.ends_with(way_out), "{report}");
        };
        for (name, _) in &random {
            let way_out = "a page shows one output, so print nothing that depends on hash order, \
                           thread timing, the time, or addresses\n";
            said(name, "prints something else in a second run", way_out);
        }
        for (name, _) in &places {
            let way_out = "print no path of this machine; it differs on every other\n";
            said(name, "printed a path of this machine", way_out);
        }
        assert_eq!(project.evidence(), 0);
    }
    assert_eq!(files(&project.path("")).len(), random.len() + places.len());
}

/// Each of these was accepted once, and its page was false or could not be proven again.
#[test]
fn what_a_page_must_not_show() {
    let order = "let cups: std::collections::HashSet<_> = (0..40).collect();\n    \
                 for cup in &cups {\n        println!(\"{cup}\");\n    }\n    panic!(\"no\");";
    let cases = [
        ("order.rs", main(order), "prints something else in a second run"),
        ("linker.rs", "unsafe extern \"C\" {\n    safe fn nowhere();\n}\n\nfn main() {\n    nowhere();\n}\n".to_owned(), "printed a path of this machine"),
        ("exit.py", "print(1)\nexit()\n".to_owned(), "uses `exit`, which Python has for interactive sessions only"),
        ("stderr.py", "import sys\n\ntry:\n    int(\"x\")\nexcept ValueError:\n    import traceback\n\n    traceback.print_exc()\nprint(\"fire\", file=sys.stderr)\nraise KeyError(\"tea\")\n".to_owned(), "ended with exit code 1"),
        ("bidi.py", "print(\"a\\u202eb\")\n".to_owned(), "printed the control character '\\u{202e}' on its line 1"),
        ("folder.rs", main("let folder = std::env::current_dir().unwrap();\n    println!(\"{:?}\", folder.parent().unwrap().file_name());"), "printed a path of this machine"),
    ];
    let files: Vec<_> = cases.iter().map(|(name, text, _)| (*name, text.as_str())).collect();
    let run = Project::new(&files).prove_with("BLESS", "1");
    for (name, _, what) in &cases {
        let report = &run.failed[*name];
        assert!(report.starts_with(&format!("listings/a/{name}: {what}\n")), "{report}");
    }
}

#[test]
fn a_file_that_cannot_be_parsed_is_a_foreign_file() {
    let project = Project::new(&[]);
    let foreign = project.beside("bad.rs");
    std::fs::write(&foreign, "fn x( {\n").expect("a file");
    let program = format!("include!({foreign:?});\n\nfn main() {{}}\n");
    project.write("reads.rs", &program);
    let run = project.prove_with("BLESS", "1");
    let expected =
        format!("listings/a/reads.rs: reads the file `{}` while it is compiled", foreign.display());
    assert!(run.report().starts_with(&expected), "{}", run.report());
}

#[test]
fn messages_that_look_like_a_count_or_begin_with_a_warning() {
    let deprecated = "#[deprecated(note = \"see the other 2 warnings emitted\")]\nfn old() {}\n\nfn main() {\n    old();\n}\n";
    let both = main("let tea = (String::from(\"tea\"));\n    drop(tea);\n    println!(\"{tea}\");");
    let project = Project::new(&[("old.rs", deprecated), ("old.out", "\n"), ("both.rs", &both)]);
    let run = project.prove();
    assert!(run.failed["old.rs"].contains("compiles with a warning"), "{}", run.failed["old.rs"]);
    let blessed = project.prove_with("BLESS", "1");
    assert!(blessed.passed.contains("both.rs"), "{}", blessed.stdout);
    assert!(project.read("both.err").starts_with("warning: "));
    assert!(project.prove().passed.contains("both.rs"));
}
