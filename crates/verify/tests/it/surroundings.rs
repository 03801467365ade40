//! Where the machine, and no listing, is out of the ordinary: paths, rights,
//! missing tools, a closed pipe, an interrupt.

use std::fs;
#[cfg(unix)]
use std::io::{BufRead, BufReader};
#[cfg(unix)]
use std::os::unix::{fs::PermissionsExt, process::CommandExt};
#[cfg(unix)]
use std::process::{Command, Stdio};

use crate::fixture::{Project, main};
#[cfg(unix)]
use crate::fixture::{Run, VERIFY, files, wait_until};

const ONE: &str = "fn main() {\n    println!(\"1\");\n}\n";

/// A project with programs of all kinds, and what they print.
fn several(name: &str) -> Project {
    let listings = [
        ("one.rs", ONE),
        ("one.out", "1\n"),
        ("my cup/tea.rs", "fn main() {\n    panic!(\"no\");\n}\n"),
        ("my cup/tea.out", "thread 'main' panicked at listings/a/my cup/tea.rs:2:5:\nno\n"),
        ("refused.rs", "fn main() {\n    a\n}\n"),
        (
            "refused.err",
            "error[E0425]: cannot find value `a` in this scope\n --> listings/a/refused.rs:2:5\n  |\n\
             2 |     a\n  |     ^ not found in this scope\n",
        ),
        ("snake.py", "print(1)\n"),
        ("snake.out", "1\n"),
    ];
    Project::named(name, &listings)
}

#[test]
fn a_folder_with_signs_of_every_kind() {
    let name = match cfg!(windows) {
        true => "ein Büchlein's № 1 = 書 #2 100% $HOME",
        false => "ein Büchlein's \"№ 1\" = 書 #2 100% $HOME \\n",
    };
    let project = several(name);
    let temporary = project.beside(&format!("{name} tmp"));
    fs::create_dir(&temporary).expect("a folder");
    let run = |project: &Project| project.finish(project.command().env("TMPDIR", &temporary));
    run(&project).is_green();
    project.write("one.out", "2\n");
    project.prove_with("BLESS", "1").is_green();
    assert_eq!(project.read("one.out"), "1\n");
}

#[test]
#[ignore = "slow; .ci/run runs it"]
fn a_project_that_was_moved() {
    let mut project = several("old");
    project.prove().is_green();
    let new = project.beside("new");
    fs::rename(&project.root, &new).expect("a folder");
    project.root = new;
    project.prove().is_green();
    project.prove_with("FRESH", "1").is_green();
    assert_eq!(project.evidence(), 4);
}

#[cfg(unix)]
#[test]
fn no_folder_for_temporary_files() {
    let project = several("project");
    let run = project.prove_with("TMPDIR", "/nonexistent");
    assert_eq!(run.code, Some(1));
    let stderr = &run.stderr;
    assert!(stderr.starts_with("TMPDIR=/nonexistent: cannot be written: "), "{stderr}");
    assert!(stderr.ends_with("; name another folder in TMPDIR\n"), "{stderr}");
}

#[test]
fn no_python() {
    let project = several("project");
    let expected = "listings/a/snake.py: was not run\n\
                    PYTHON=/nonexistent is no Python 3.8 or newer; correct it\n";
    let run = project.prove_with("PYTHON", "/nonexistent");
    assert_eq!(run.report(), expected);
    assert_eq!(run.passed.len(), 3);
    // Nor does evidence of an earlier run let it pass, or a filter.
    project.prove().is_green();
    let mut command = project.command();
    let run = project.finish(command.env("PYTHON", "/nonexistent").arg("snake"));
    assert_eq!(run.report(), expected);
}

#[test]
fn no_rustc() {
    let project = several("project");
    let run = project.finish(project.command().env("PATH", "/nowhere").env_remove("CARGO"));
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.starts_with("`rustc` cannot be run: "), "{}", run.stderr);
    assert!(run.stderr.ends_with("; install rustup\n"), "{}", run.stderr);
}

#[test]
fn tests_are_listed_and_run_one_by_one() {
    let project = several("project");
    let listed = project.finish(project.command().args(["--list", "--format", "terse"]));
    let expected = "every file in listings/ can be read: test\nlistings/a/my cup/tea.rs: test\n\
                    listings/a/one.rs: test\nlistings/a/refused.rs: test\n\
                    listings/a/snake.py: test\n";
    assert_eq!(listed.stdout, expected);
    let ignored = project.finish(project.command().args(["--list", "--ignored"]));
    assert_eq!(ignored.stdout, "");
    let one = ["listings/a/my cup/tea.rs", "--exact", "--nocapture"];
    let run = project.finish(project.command().args(one));
    run.is_green();
    assert_eq!(project.evidence(), 1);
}

/// `verify prove` as somebody for whom a read-only file is one: root gives up
/// the privilege to write it all the same.
#[cfg(unix)]
fn unprivileged(project: &Project) -> Option<Command> {
    let probe = project.path("probe");
    if fs::write(&probe, "").is_err() {
        return Some(project.command());
    }
    fs::remove_file(&probe).expect("it was just written");
    let mut command = Command::new("setpriv");
    command.args(["--bounding-set", "-dac_override", VERIFY, "prove"]);
    project.prepare(&mut command);
    command.arg(&project.root);
    let probe = Command::new("setpriv").arg("--version").output();
    probe.is_ok().then_some(command)
}

#[cfg(unix)]
#[test]
#[ignore = "slow; .ci/run runs it"]
fn listings_that_are_read_only() {
    let project = several("project");
    project.write("new.rs", ONE);
    let rights = |mode| {
        for name in ["one.rs", "one.out", "snake.py", "snake.out"] {
            let mode = fs::Permissions::from_mode(mode & 0o666);
            fs::set_permissions(project.path(name), mode).expect("its owner may");
        }
        let folder = fs::Permissions::from_mode(mode);
        fs::set_permissions(project.path(""), folder).expect("its owner may");
    };
    rights(0o555);
    let (plain, bless) = (unprivileged(&project), unprivileged(&project));
    let (Some(mut plain), Some(mut bless)) = (plain, bless) else {
        rights(0o755);
        eprintln!("SKIPPED: root without `setpriv` can write everything");
        return;
    };
    let plain = project.finish(&mut plain);
    let bless = project.finish(bless.env("BLESS", "1"));
    rights(0o755);
    assert_eq!(plain.passed.len(), 4);
    let report = plain.report();
    assert!(report.starts_with("listings/a/new.rs: prints something, and there is no"), "{report}");
    let report = bless.report();
    assert!(report.starts_with("listings/a/new.out: cannot be written: "), "{report}");
    assert!(report.ends_with("; correct that and run again\n"), "{report}");
    assert!(!project.path("new.out").exists());
}

#[cfg(unix)]
#[test]
fn nobody_reads_to_the_end() {
    for threads in ["1", "4"] {
        let project = Project::new(&[]);
        for n in 0..40 {
            project.write(&format!("n{n}.rs"), ONE);
            project.write(&format!("n{n}.out"), "1\n");
        }
        let mut command = project.command();
        command.args(["--test-threads", threads]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("verify runs");
        let mut line = String::new();
        let mut reader = BufReader::with_capacity(1, child.stdout.take().expect("a pipe"));
        reader.read_line(&mut line).expect("a line");
        drop(reader);
        let run = Run::of(child.wait_with_output().expect("its end"));
        assert_eq!((run.code, &*run.stderr), (Some(1), ""));
        assert!(project.evidence() < 40, "the rest of them was run");
        assert_eq!(files(&project.beside("tmp")), [""; 0]);
    }
}

/// Ctrl-C reaches every process in the terminal's group; the programs are in
/// groups of their own.
#[cfg(unix)]
#[test]
#[ignore = "slow; .ci/run runs it"]
fn an_interrupt_ends_programs_and_leaves_nothing() {
    let rust = "std::fs::write(PID, std::process::id().to_string()).unwrap();\n    loop {\n        \
                std::thread::park();\n    }";
    let python = "import os, time\nwith open(PID, 'w') as file:\n    file.write(str(os.getpid()))\n\
                  while True:\n    time.sleep(1)\n";
    for (name, program, signal) in [
        ("a.rs", main(rust), "INT"),
        ("a.py", python.to_owned(), "INT"),
        ("a.rs", main(rust), "TERM"),
    ] {
        let project = Project::new(&[("b.rs", ONE), ("b.out", "1\n")]);
        let pid = project.beside("pid");
        project.write(name, program.replace("PID", &format!("{pid:?}")));
        let mut command = project.command();
        command.arg("--test-threads=1").process_group(0);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = command.spawn().expect("verify runs");
        wait_until("the program has begun", || {
            fs::read_to_string(&pid).is_ok_and(|pid| !pid.is_empty())
        });
        assert!(signalled(signal, &format!("-{}", child.id())));
        let run = Run::of(child.wait_with_output().expect("its end"));
        for name in [name, "b.rs"] {
            let expected = format!("listings/a/{name}: was not proven: interrupted\n");
            assert_eq!(run.failed.get(name), Some(&expected), "{}", run.stdout);
        }
        let program = fs::read_to_string(&pid).expect("a number");
        wait_until("the program is gone", || !signalled("0", &program));
        assert_eq!(files(&project.beside("tmp")), [""; 0]);
        assert_eq!((project.evidence(), &*run.stderr), (0, ""));
    }
}

/// Whether a process was there to be told.
#[cfg(unix)]
fn signalled(signal: &str, process: &str) -> bool {
    let kill = format!("kill -s {signal} -- {process}");
    let told = Command::new("sh").args(["-c", &kill]).output();
    told.expect("sh runs").status.success()
}
