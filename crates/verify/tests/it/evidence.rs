//! Evidence: when it replaces a proof, and when there is none.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::fixture::{Project, files, main};

/// A program that leaves a mark in a file outside each time it runs, and prints
/// what `shown` says of their number.
fn counting(file: &Path, shown: &str) -> String {
    main(&format!(
        "use std::io::Write;\n    \
         let marks = std::fs::read({file:?}).map_or(0, |it| it.len());\n    \
         let mut file = std::fs::File::options().create(true).append(true).open({file:?}).unwrap();\n    \
         file.write_all(b\"x\").unwrap();\n    println!(\"{{}}\", {shown});"
    ))
}

/// How often the program has run.
fn runs(project: &Project) -> usize {
    fs::read(project.beside("marks")).map_or(0, |marks| marks.len())
}

/// A project with a program that is right, and counts its runs.
fn counted() -> Project {
    let project = Project::new(&[("a.out", "1\n")]);
    project.write("a.rs", counting(&project.beside("marks"), "marks.min(1).max(1)"));
    project
}

#[test]
fn evidence_replaces_a_proof_until_a_fresh_one_is_asked_for() {
    let project = counted();
    for (fresh, expected) in [(false, 2), (false, 2), (true, 4), (false, 4)] {
        let run = match fresh {
            true => project.prove_with("FRESH", "1"),
            false => project.prove(),
        };
        run.is_green();
        assert_eq!(runs(&project), expected);
    }
    assert_eq!(project.evidence(), 1);
}

#[test]
#[ignore = "slow; .ci/run runs it"]
fn each_change_needs_a_new_proof() {
    let project = counted();
    let program = project.read("a.rs");
    project.prove().is_green();
    project.write("a.rs", program.clone() + "\n");
    project.prove().is_green();
    assert_eq!(runs(&project), 4, "a new program");
    project.write("a.out", "2\n");
    project.prove().report();
    assert_eq!(runs(&project), 6, "a new `.out`");
    project.write("a.out", "1\n");
    project.write("a.err", "error: no\n");
    project.prove().report();
    fs::remove_file(project.path("a.err")).expect("a file");
    for ending in ["rs", "out"] {
        let [old, new] = ["a", "b"].map(|name| project.path(&format!("{name}.{ending}")));
        fs::rename(old, new).expect("a file");
    }
    let before = runs(&project);
    project.prove().is_green();
    assert_eq!(runs(&project), before + 2, "a new path");
}

#[test]
fn a_failure_leaves_no_evidence() {
    let project = Project::new(&[("a.out", "0\n")]);
    // Prints another number in each proof, and the same in both runs of one.
    project.write("a.rs", counting(&project.beside("marks"), "marks / 2"));
    project.prove().is_green();
    assert_eq!(project.evidence(), 1);
    project.prove_with("FRESH", "1").report();
    assert_eq!(project.evidence(), 0);
    project.prove().report();
    assert_eq!(project.evidence(), 0);
}

#[test]
fn both_runs_end_alike() {
    let [code, error] = ["std::process::exit(3)", "eprintln!(\"no\")"].map(|end| {
        let project = Project::new(&[("a.out", "1\n")]);
        let shown = format!("1); if marks == 1 {{ {end} }} print!(\"\"");
        project.write("a.rs", counting(&project.beside("marks"), &shown));
        project.prove().report().to_owned()
    });
    let said = |runs: &str| {
        format!(
            "listings/a/a.rs: prints something else in a second run\n{runs}\
             a page shows one output, so print nothing that depends on hash order, thread \
             timing, the time, or addresses\n"
        )
    };
    let runs = "    first run:\n    ended with exit code 0\n    \
                second run:\n    ended with exit code 3\n";
    assert_eq!(code, said(runs));
    assert_eq!(error, said("    first run:\n    second run:\n    no\n"));
}

#[test]
fn a_variable_with_another_value_is_an_error() {
    let project = Project::new(&[("a.rs", &main("println!(\"1\");"))]);
    for name in ["FRESH", "BLESS"] {
        for value in ["0", "yes", ""] {
            let run = project.prove_with(name, value);
            assert_eq!(run.code, Some(1));
            let expected = format!("{name}={value}: expected `{name}=1`, or no such variable\n");
            assert_eq!(run.stderr, expected);
        }
    }
    assert_eq!(files(&project.path("")), ["a.rs"]);
}

#[test]
#[ignore = "slow; .ci/run runs it"]
fn evidence_that_is_not_whole_is_none() {
    let project = counted();
    project.prove().is_green();
    let name = files(&project.beside("evidence")).remove(0);
    let file = project.beside("evidence").join(name);
    let whole = fs::read(&file).expect("evidence");
    for (index, part) in
        [&b""[..], &whole[..whole.len() / 2], b"\xff\xfe", b"{}"].into_iter().enumerate()
    {
        fs::write(&file, part).expect("a file");
        project.prove().is_green();
        assert_eq!(runs(&project), 4 + 2 * index, "{part:?}");
        let written = fs::read(&file).expect("evidence");
        assert_eq!(without_time(&written), without_time(&whole));
    }
}

fn without_time(evidence: &[u8]) -> serde_json::Value {
    let mut value: serde_json::Value = serde_json::from_slice(evidence).expect("JSON");
    value.as_object_mut().expect("an object").remove("time").expect("a time");
    value
}

#[test]
fn evidence_that_cannot_be_written() {
    let project = counted();
    let folder = project.path("a.out").join("evidence");
    let run = project.prove_with("EVIDENCE", &folder.to_string_lossy());
    let report = run.report();
    let headline = format!("{}: cannot be written: ", folder.display());
    assert!(report.starts_with(&headline), "{report}");
    assert!(report.ends_with("; name another folder in EVIDENCE\n"), "{report}");
}

/// Evidence knows the listing's own files only.
#[test]
fn a_program_that_depends_on_something_else() {
    let project = Project::new(&[("price.rs", "#[allow(dead_code)]\nfn main() {}\n")]);
    let data = project.beside("data");
    fs::write(&data, "1").expect("a file");
    let data = data.display();
    let absolute = format!("the file `{data}`");
    let cases = [
        ("module", "mod price;\n", "", "the file of the module `price`"),
        ("path", &format!("#[path = {:?}]\nmod price;\n", data.to_string()), "", &absolute),
        ("relative", "", "include_str!(\"price.rs\");", "the file `listings/a/price.rs`"),
        ("absolute", "", &format!("include_str!(\"{data}\");"), &absolute),
        ("value", "", "env!(\"EVIDENCE\");", "the environment variable `EVIDENCE`"),
        ("option", "", "option_env!(\"TEA\");", "the environment variable `TEA`"),
    ];
    for (name, above, body, _) in cases {
        project.write(&format!("{name}.rs"), above.to_owned() + &main(body));
    }
    fs::write(project.beside("data"), "").expect("a file");
    // Not even a message that is stated excuses it.
    project.write("relative.err", "error: couldn't read\n");
    let run = project.prove();
    for (name, _, _, what) in cases {
        let expected = format!(
            "listings/a/{name}.rs: reads {what} while it is compiled\n\
             write it into the program; a listing is one file that needs nothing else\n"
        );
        assert_eq!(run.failed.get(&format!("{name}.rs")), Some(&expected));
    }
}

/// The text that is compiled is the one that evidence is named by, even if the
/// file changes meanwhile.
#[test]
#[ignore = "slow; .ci/run runs it"]
fn a_listing_that_is_saved_during_the_run() {
    let project = Project::new(&[
        ("b.rs", &main("println!(\"old\");")),
        ("b.out", "old\n"),
        ("c.py", "print('old')\n"),
        ("c.out", "old\n"),
    ]);
    let save = |name: &str| {
        let text = project.read(name).replace("old", "new");
        format!("std::fs::write({:?}, {text:?}).unwrap();", project.path(name))
    };
    project.write("a.rs", main(&(save("b.rs") + "\n    " + &save("c.py"))));
    let one_by_one = |project: &Project| project.finish(project.command().arg("--test-threads=1"));
    one_by_one(&project).is_green();
    assert!(project.read("b.rs").contains("new"));
    let failed: Vec<_> = one_by_one(&project).failed.into_keys().collect();
    assert_eq!(failed, ["b.rs", "c.py"]);
}

/// `EVIDENCE` may name a folder with other files in it.
#[test]
fn only_evidence_is_swept() {
    let project = Project::new(&[("a.rs", "fn main() {}\n")]);
    let folder = project.beside("evidence");
    std::fs::create_dir_all(&folder).expect("a folder");
    let old = SystemTime::now() - Duration::from_secs(30 * 24 * 60 * 60);
    for name in ["thesis.tex", &"0".repeat(64)] {
        let file = std::fs::File::create(folder.join(name)).expect("a file");
        file.set_modified(old).expect("a time");
    }
    project.prove().is_green();
    assert!(folder.join("thesis.tex").exists());
    assert!(!folder.join("0".repeat(64)).exists());
}
