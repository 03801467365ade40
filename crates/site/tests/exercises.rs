//! What a reader who does the exercises in an editor is told.

#[allow(dead_code, reason = "the other tests use the rest of it")]
mod project;

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use project::{Project, closures};

/// Longer than a program ever takes to be tried, even on a busy machine.
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
        ("one.err", "as rustc says\n"),
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
    told: Receiver<String>,
}

impl Reader {
    fn starts(project: &Project, arguments: &[&str]) -> Reader {
        let mut command = closures();
        command.arg("exercise").args(arguments);
        command.arg("--root").arg(project.path(""));
        let mut child = command.stdout(Stdio::piped()).spawn().expect("it runs");
        let stdout = child.stdout.take().expect("a pipe");
        let (sender, told) = mpsc::channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Reader { child, told }
    }

    #[track_caller]
    fn is_told(&self, words: &str) {
        let deadline = Instant::now() + PATIENCE;
        let mut heard = Vec::new();
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.told.recv_timeout(left) {
                Ok(line) if line.contains(words) => return,
                Ok(line) => heard.push(line),
                Err(_) => panic!("not told {words:?}, but {heard:#?}"),
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
fn each_save_is_tried_until_all_is_done() {
    let project = project();
    let mut reader = Reader::starts(&project, &[]);
    reader.is_told("       a/one                    1. Say one");
    reader.is_told("1. Say one (src/a.md:5)");
    reader.is_told("edit exercises/a/one.rs;");
    reader.is_told("error[E0425]: cannot find value `nobody` in this scope");
    project.write("exercises/a/one.rs", &ONE.replace("one", "eins"));
    reader.is_told("it prints");
    reader.is_told("    eins");
    reader.is_told("it should print");
    reader.is_told("    one");
    project.write("exercises/a/one.rs", &ONE.replace("println", "panic"));
    reader.is_told("panicked at exercises/a/one.rs:2:5");
    reader.is_told("the program ended with exit code 101");
    project.write("exercises/a/one.rs", ONE);
    reader.is_told("done: 1. Say one; another way is in listings/a/exercise_one_solved.rs");
    reader.is_told("2. Say two (src/a.md:23)");
    project.write("exercises/a/two.rs", &ONE.replace("one", "two"));
    reader.is_told("done: 2. Say two");
    reader.is_told("All 2 exercises are done.");
    assert!(reader.child.wait().expect("it ends").success());
}

#[test]
fn what_a_reader_wrote_is_left_as_it_is() {
    let project = project();
    project.write("exercises/a/two.rs", "fn main() {\n    mine\n}\n");
    let reader = Reader::starts(&project, &["two"]);
    reader.is_told("begun  a/two");
    reader.is_told("cannot find value `mine` in this scope");
    assert_eq!(
        project.read("exercises/a/two.rs"),
        "fn main() {\n    mine\n}\n"
    );
}

#[test]
fn what_is_begun_comes_before_what_is_not() {
    let project = project();
    project.write("exercises/a/one.rs", "fn main() {\n    mine\n}\n");
    let reader = Reader::starts(&project, &[]);
    reader.is_told("edit exercises/a/one.rs;");
    reader.is_told("cannot find value `mine` in this scope");
}

#[test]
fn a_list_says_what_is_done() {
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
fn a_name_that_no_exercise_has() {
    let output = project().run(&["exercise", "three"]);
    assert!(!output.status.success());
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        told,
        "no exercise is called `three`; `cargo run -- exercise --list` shows their names\n"
    );
}

#[cfg(unix)]
#[test]
fn an_interrupted_reader_is_let_go() {
    let project = project();
    let mut reader = Reader::starts(&project, &[]);
    reader.is_told("error[E0425]");
    let id = reader.child.id().to_string();
    let asked = std::process::Command::new("kill")
        .args(["-INT", &id])
        .status();
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
