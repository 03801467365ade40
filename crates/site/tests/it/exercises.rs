//! `exercise`: what a reader sees who does the exercises in an editor.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use crate::project::{Project, closures};

/// Longer than a program takes to be checked, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

const CHAPTER: &str = "# A

## Exercises

### 1. Say one

```rust,compile_fail,E0425
{{#rustdoc_include ../listings/a/exercise_one.rs}}
```

```text
{{#include ../listings/a/exercise_one.err}}
```

```rust
{{#rustdoc_include ../listings/a/exercise_one_solved.rs}}
```

```text
{{#include ../listings/a/exercise_one_solved.out}}
```

### 2. Say two

```rust
{{#rustdoc_include ../listings/a/exercise_two.rs}}
```

```text
{{#include ../listings/a/exercise_two.out}}
```

```rust
{{#rustdoc_include ../listings/a/exercise_two_solved.rs}}
```

```text
{{#include ../listings/a/exercise_two_solved.out}}
```
";

const ONE: &str = "fn main() {\n    println!(\"one\");\n}\n";

fn project() -> Project {
    let project = Project::new(CHAPTER);
    for (name, text) in [
        ("one.rs", "fn main() {\n    println!(\"{}\", nobody);\n}\n"),
        ("one.err", "error[E0425]: no such value\n"),
        ("one_solved.rs", ONE),
        ("one_solved.out", "one\n"),
        ("two.rs", ONE),
        ("two.out", "one\n"),
        ("two_solved.rs", &ONE.replace("one", "two")),
        ("two_solved.out", "two\n"),
    ] {
        project.write(&format!("listings/a/exercise_{name}"), text);
    }
    project
}

/// A reader at work; stopped when dropped.
struct Reader {
    child: Child,
    lines: Receiver<String>,
}

impl Reader {
    fn starts(project: &Project, arguments: &[&str]) -> Reader {
        let mut command = closures();
        command.arg("exercise").args(arguments);
        command.arg("--root").arg(project.path(""));
        let mut child = command.stdout(Stdio::piped()).spawn().expect("it runs");
        let stdout = child.stdout.take().expect("a pipe");
        let (sender, lines) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Reader { child, lines }
    }

    #[track_caller]
    fn sees(&self, words: &str) {
        let deadline = Instant::now() + PATIENCE;
        let mut seen = Vec::new();
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.lines.recv_timeout(left) {
                Ok(line) if line.contains(words) => return,
                Ok(line) => seen.push(line),
                Err(_) => panic!("{words:?} was not printed, but {seen:#?}"),
            }
        }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn each_save_is_checked_until_all_is_done() {
    let project = project();
    let mut reader = Reader::starts(&project, &[]);
    reader.sees("       a/one                    1. Say one");
    reader.sees("1. Say one (src/a.md:5)");
    reader.sees("edit exercises/a/one.rs;");
    reader.sees("error[E0425]: cannot find value `nobody` in this scope");
    project.write("exercises/a/one.rs", &ONE.replace("one", "eins"));
    reader.sees("it prints");
    reader.sees("    eins");
    reader.sees("it should print");
    reader.sees("    one");
    project.write("exercises/a/one.rs", &ONE.replace("println", "panic"));
    reader.sees("panicked at exercises/a/one.rs:2:5");
    reader.sees("the program ended with exit code 101");
    project.write("exercises/a/one.rs", ONE);
    reader.sees("done: 1. Say one; another way is in listings/a/exercise_one_solved.rs");
    reader.sees("2. Say two (src/a.md:23)");
    project.write("exercises/a/two.rs", &ONE.replace("one", "two"));
    reader.sees("done: 2. Say two");
    reader.sees("All 2 exercises are done.");
    assert!(reader.child.wait().expect("it ends").success());
}

#[test]
fn a_file_of_the_reader_is_kept() {
    let project = project();
    project.write("exercises/a/two.rs", "fn main() {\n    mine\n}\n");
    let reader = Reader::starts(&project, &["two"]);
    reader.sees("begun  a/two");
    reader.sees("cannot find value `mine` in this scope");
    assert_eq!(project.read("exercises/a/two.rs"), "fn main() {\n    mine\n}\n");
}

#[test]
fn a_begun_exercise_comes_first() {
    let project = project();
    project.write("exercises/a/one.rs", "fn main() {\n    mine\n}\n");
    let reader = Reader::starts(&project, &[]);
    reader.sees("edit exercises/a/one.rs;");
    reader.sees("cannot find value `mine` in this scope");
}

#[test]
fn the_list_shows_what_is_done() {
    let project = project();
    project.write("exercises/a/one.rs", ONE);
    let output = project.run(&["exercise", "--list"]);
    assert!(output.status.success());
    let expected = " done  a/one                    1. Say one\n       \
                    a/two                    2. Say two\n";
    assert_eq!(String::from_utf8_lossy(&output.stdout), expected);
    assert!(!project.path("exercises/a/two.rs").exists());
}

#[test]
fn an_unknown_name_is_refused() {
    let output = project().run(&["exercise", "three"]);
    assert!(!output.status.success());
    let printed = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        printed,
        "there is no exercise `three`; `cargo run -- exercise --list` lists them\n"
    );
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_error() {
    let project = project();
    let mut command = closures();
    command.args(["exercise", "--list", "--root"]).arg(project.path(""));
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[cfg(unix)] // where Ctrl-C can be sent
#[test]
fn ctrl_c_ends_it() {
    let project = project();
    let mut reader = Reader::starts(&project, &[]);
    reader.sees("error[E0425]");
    let id = reader.child.id().to_string();
    let asked = std::process::Command::new("kill").args(["-INT", &id]).status();
    assert!(asked.expect("kill runs").success());
    let deadline = Instant::now() + PATIENCE;
    while Instant::now() < deadline {
        if let Some(status) = reader.child.try_wait().expect("it is there") {
            assert!(status.success());
            return;
        }
        thread::sleep(Duration::from_millis(20));
    }
    panic!("it goes on");
}
