//! What the proof says of a program: small books, each with one program whose
//! claim is false in one way (or true), handed over as skeptic does it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use book::{Book, Fence};
use tempfile::TempDir;

const ACCEPT: &str = "if the new text is right, accept it with `BLESS=1 cargo test`";

struct Fixture {
    root: TempDir,
    bless: Option<&'static str>,
}

impl Fixture {
    fn new(chapter: &str, listings: &[(&str, &str)]) -> Fixture {
        let root = TempDir::new().expect("a folder for a book");
        let fixture = Fixture { root, bless: None };
        fixture.write("src/SUMMARY.md", "- [A](a.md)\n");
        fixture.write("src/a.md", chapter);
        for (name, text) in listings {
            fixture.write(&format!("listings/a/{name}"), text);
        }
        fixture
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file in a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("a file")
    }

    fn blessing(mut self, value: &'static str) -> Fixture {
        self.bless = Some(value);
        self
    }

    /// The verdict on each program in order; empty where it is proven.
    fn verdicts(&self) -> Vec<String> {
        let (book, problems) = Book::read(self.root.path());
        assert!(problems.is_empty(), "{problems:#?}");
        book.claims()
            .map(|claim| {
                let marker = claim.marker(self.root.path());
                match claim.fence {
                    Fence::Python => self.python(&marker),
                    _ => self.rust(&claim.program, &marker),
                }
            })
            .collect()
    }

    fn verdict(&self) -> String {
        let mut verdicts = self.verdicts();
        assert_eq!(verdicts.len(), 1, "{verdicts:#?}");
        verdicts.remove(0)
    }

    fn python(&self, marker: &str) -> String {
        let mut proof = self.proof(env!("CARGO_BIN_EXE_proof"));
        told(
            proof
                .args(["python", marker])
                .env("PROOF_PYTHON", env!("PROOF_PYTHON")),
        )
    }

    /// Compiles and runs as skeptic does: `test.rs`, then `out.exe`.
    fn rust(&self, program: &str, marker: &str) -> String {
        let folder = TempDir::new().expect("a folder as skeptic makes one");
        let source = folder.path().join("test.rs");
        let program = format!("\n{program}{}{marker}\n", book::MARK);
        fs::write(&source, program).expect("a source as skeptic writes it");
        let output = folder.path().join("out.exe");
        let mut rustc = self.proof(env!("CARGO_BIN_EXE_proof"));
        rustc
            .arg(&source)
            .args(["--verbose", "--crate-type=bin", "--edition=2021", "-o"]);
        let verdict = told(rustc.arg(&output));
        match verdict.is_empty() {
            true => told(self.proof(&output).current_dir(folder.path())),
            false => verdict,
        }
    }

    fn proof(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command.env_remove("BLESS");
        if let Some(value) = self.bless {
            command.env("BLESS", value);
        }
        command
    }
}

/// What a command tells; it must tell something exactly when it fails.
fn told(command: &mut Command) -> String {
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().expect("the proof runs");
    let text = String::from_utf8(stdout).expect("verdicts are UTF-8");
    assert_eq!(
        String::from_utf8_lossy(&stderr),
        "",
        "verdicts go to standard output"
    );
    assert_eq!(status.success(), text.is_empty(), "{status}: {text}");
    text
}

/// A page with one program and, below it, what it claims to print.
fn page(words: &str, program: &str, output: &str) -> Fixture {
    let text = match output {
        "" => String::new(),
        _ => format!("\n```text\n{output}```\n"),
    };
    Fixture::new(&format!("# A\n\n```{words}\n{program}```\n{text}"), &[])
}

fn rust(body: &str, output: &str) -> Fixture {
    page("rust", &format!("fn main() {{\n    {body}\n}}\n"), output)
}

#[track_caller]
fn starts(verdict: &str, expected: &str) {
    assert!(
        verdict.starts_with(expected),
        "\nexpected {expected}\nfound {verdict}"
    );
}

#[test]
fn a_true_claim_is_proven() {
    assert_eq!(rust("println!(\"1\");", "1\n").verdict(), "");
    assert_eq!(rust("", "").verdict(), "");
}

#[test]
#[cfg_attr(no_python, ignore = "no Python 3.8 or newer")]
fn a_python_claim() {
    assert_eq!(page("python", "print(1)\n", "1\n").verdict(), "");
    let verdict = page("python", "print(2)\n", "1\n").verdict();
    starts(&verdict, "src/a.md:3: the program printed something else\n");
    let verdict = page("python", "import sys\nsys.exit(3)\n", "").verdict();
    starts(&verdict, "src/a.md:3: the program ended with exit code 3\n");
    let program = "import sys\nprint(sys.stdin.read() == '')\n";
    assert_eq!(page("python", program, "True\n").verdict(), "");
    let fixture = page("python", "print(1)\nraise SystemExit(2)\n", "x\n").blessing("1");
    starts(
        &fixture.verdict(),
        "src/a.md:3: the program ended with exit code 2\n",
    );
    assert!(fixture.read("src/a.md").ends_with("x\n```\n"));
}

#[test]
fn a_python_claim_without_python() {
    let fixture = page("python", "print(1)\n", "1\n");
    let (book, _) = Book::read(fixture.root.path());
    let marker = book
        .claims()
        .next()
        .expect("a claim")
        .marker(fixture.root.path());
    let mut proof = fixture.proof(env!("CARGO_BIN_EXE_proof"));
    let verdict = told(proof.args(["python", &marker]).env_remove("PROOF_PYTHON"));
    starts(
        &verdict,
        "src/a.md:3: the program was not run: no Python 3.8 or newer",
    );
}

#[test]
fn a_listing_that_prints_something_else() {
    let chapter = "```rust\n{{#include ../listings/a/b.rs}}\n```\n\n\
                   ```text\n{{#include ../listings/a/b.out}}\n```\n";
    let program = "fn main() {\n    println!(\"one\\ntwo\");\n}\n";
    let fixture = Fixture::new(chapter, &[("b.rs", program), ("b.out", "one\nzwo\n")]);
    let expected = format!(
        "src/a.md:1: listings/a/b.rs printed something else\n\
         --- shown at src/a.md:5 from listings/a/b.out\n\
         +++ printed by listings/a/b.rs\n\
         @@ -1,2 +1,2 @@\n one\n-zwo\n+two\n{ACCEPT}\n"
    );
    assert_eq!(fixture.verdict(), expected);
}

#[test]
fn every_byte_counts() {
    for (body, output) in [
        ("print!(\"1\");", "1\n"),
        ("println!(\"1 \");", "1\n"),
        ("println!(\"1\\r\");", "1\n"),
        ("println!(\"1\\n\");", "1\n"),
        ("println!(\"\\x1b[1m1\");", "1\n"),
    ] {
        starts(
            &rust(body, output).verdict(),
            "src/a.md:3: the program printed something else\n",
        );
    }
    let silent = rust("println!(\"1\");", "").verdict();
    starts(
        &silent,
        "src/a.md:3: the program printed something, but no `text` block below",
    );
}

#[test]
fn a_program_that_does_not_end_well() {
    let verdict = rust("std::process::exit(3);", "").verdict();
    starts(&verdict, "src/a.md:3: the program ended with exit code 3\n");
    let verdict = rust("println!(\"1\"); std::process::exit(0);", "1\n2\n").verdict();
    starts(&verdict, "src/a.md:3: the program printed something else\n");
    let verdict = rust("panic!(\"no\");", "").verdict();
    starts(
        &verdict,
        "src/a.md:3: the program ended with exit code 101\n",
    );
    assert!(
        verdict.contains("say `should_panic` in the fence"),
        "{verdict}"
    );
}

#[cfg(unix)]
#[test]
fn a_program_that_is_ended_by_a_signal() {
    let verdict = rust("std::process::abort();", "").verdict();
    starts(
        &verdict,
        "src/a.md:3: the program was ended by a signal: 6 (SIGABRT)",
    );
}

#[test]
fn a_panic_that_was_announced() {
    let program = "fn main() {\n    println!(\"1\");\n    panic!(\"no\");\n}\n";
    let output = "1\nthread 'main' panicked at src/a.md:6:5:\nno\n";
    assert_eq!(page("rust,should_panic", program, output).verdict(), "");
    let other = output.replace("no\n", "yes\n");
    let verdict = page("rust,should_panic", program, &other).verdict();
    starts(&verdict, "src/a.md:3: the program printed something else\n");
    let verdict = page("rust,should_panic", "fn main() {}\n", output).verdict();
    starts(&verdict, "src/a.md:3: the program ended with exit code 0\n");
    let verdict = page("rust,should_panic", "fn main() { 1 }\n", output).verdict();
    starts(
        &verdict,
        "src/a.md:3: the program does not compile\n    error[E0308]",
    );
}

#[test]
#[cfg_attr(no_python, ignore = "no Python 3.8 or newer")]
fn an_exception_that_was_announced() {
    let program = "print(1)\nprint(nobody)\n";
    let output = "1\nNameError: name 'nobody' is not defined\n";
    assert_eq!(page("python", program, output).verdict(), "");
    let verdict = page("python", program, "1\n").verdict();
    starts(&verdict, "src/a.md:3: the program ended with exit code 1\n");
    assert!(
        verdict.contains("end the `text` block below with `NameError`"),
        "{verdict}"
    );
    // An exception that the page does not name is no output to accept.
    let fixture = page("python", program, "1\n").blessing("1");
    starts(
        &fixture.verdict(),
        "src/a.md:3: the program ended with exit code 1\n",
    );
    assert!(!fixture.read("src/a.md").contains("NameError"));
}

#[test]
fn a_refusal_by_its_codes_and_words() {
    let words = "error[E0425]: cannot find value `a` in this scope\n \
                 --> src/a.md:4:13\n  |\n4 | fn main() { a }\n  |             \
                 ^ not found in this scope\n";
    let program = "fn main() { a }\n";
    assert_eq!(
        page("rust,compile_fail,E0425", program, words).verdict(),
        ""
    );
    for (fence, expected) in [
        (
            "rust,compile_fail,E0434",
            "is rejected with E0425, but its fence says E0434\n",
        ),
        (
            "rust,compile_fail,E0425,E0434",
            "is rejected with E0425, but its fence says E0425, E0434\n",
        ),
        (
            "rust,compile_fail",
            "is rejected with E0425, but its fence says no code\n",
        ),
    ] {
        starts(
            &page(fence, program, words).verdict(),
            &format!("src/a.md:3: the program {expected}"),
        );
    }
    let other = words.replace("found in", "seen in");
    let verdict = page("rust,compile_fail,E0425", program, &other).verdict();
    starts(
        &verdict,
        "src/a.md:3: the program makes rustc say something else\n",
    );
    let verdict = page("rust,compile_fail,E0425", "fn main() {}\n", words).verdict();
    starts(
        &verdict,
        "src/a.md:3: the program compiles, but its fence says it is rejected with E0425\n",
    );
    let verdict = page("rust,compile_fail", "fn main() { 1 + }\n", "x\n").verdict();
    starts(
        &verdict,
        "src/a.md:3: the program makes rustc say something else\n",
    );
    let verdict = page("rust", program, "").verdict();
    starts(
        &verdict,
        "src/a.md:3: the program does not compile\n    error[E0425]",
    );
}

#[test]
fn warnings_are_shown_or_absent() {
    let program = "fn main() {\n    let a = 1;\n}\n";
    let verdict = page("rust", program, "").verdict();
    starts(
        &verdict,
        "src/a.md:3: the program compiles with warnings that the page does not show\n",
    );
    let verdict = page("rust,warns", program, "x\n").verdict();
    starts(
        &verdict,
        "src/a.md:3: the program makes rustc say something else\n",
    );
    let verdict = page("rust,warns", "fn main() {}\n", "x\n").verdict();
    starts(
        &verdict,
        "src/a.md:3: the program compiles without a warning, but its fence says `warns`\n",
    );
    let chapter = "```rust,warns\nfn main() {\n    let a = 1;\n    println!(\"1\");\n}\n```\n\
                   ```text\nx\n```\n```text\ny\n```\n";
    let fixture = Fixture::new(chapter, &[]).blessing("1");
    assert_eq!(fixture.verdict(), "");
    let page = fixture.read("src/a.md");
    assert!(
        page.contains("```text\nwarning: unused variable: `a`\n --> src/a.md:3:9"),
        "{page}"
    );
    assert!(page.ends_with("```text\n1\n```\n"), "{page}");
}

#[test]
fn a_program_that_is_compiled_but_not_run() {
    let chapter =
        "<!-- no_run: it would wait -->\n```rust,no_run\nfn main() {\n    loop {}\n}\n```\n";
    assert_eq!(Fixture::new(chapter, &[]).verdict(), "");
    let broken = chapter.replace("loop {}", "loop");
    starts(
        &Fixture::new(&broken, &[]).verdict(),
        "src/a.md:2: the program does not compile\n",
    );
}

#[test]
fn a_block_is_proven_wherever_it_stands() {
    let chapter = "\
> ```rust
> fn main() { println!(\"1\"); }
> ```
> ```text
> wrong
> ```

1. ~~~rust
   fn main() { println!(\"1\"); }
   ~~~
   ~~~text
   wrong
   ~~~

~~~~~admonish note
````rust
fn main() { println!(\"1\"); }
````

~~~admonish question
```text
wrong
```
~~~
~~~~~
";
    let verdicts = Fixture::new(chapter, &[]).verdicts();
    for (verdict, (line, shown)) in verdicts.iter().zip([(1, 4), (8, 11), (16, 21)]) {
        starts(
            verdict,
            &format!(
                "src/a.md:{line}: the program printed something else\n--- shown at src/a.md:{shown}\n"
            ),
        );
    }
    assert_eq!(verdicts.len(), 3);
    let proven = Fixture::new(&chapter.replace("wrong", "1"), &[]);
    assert_eq!(proven.verdicts(), ["", "", ""]);
}

#[test]
fn hidden_lines_belong_to_the_program() {
    let program = "# fn main() {\nprintln!(\"{}\", 1 + 1);\n# }\n";
    assert_eq!(page("rust", program, "2\n").verdict(), "");
}

#[test]
fn input_is_at_its_end() {
    let body = "println!(\"{:?}\", std::io::read_to_string(std::io::stdin()));";
    assert_eq!(rust(body, "Ok(\"\")\n").verdict(), "");
}

#[test]
fn output_that_cannot_be_shown() {
    let body = "use std::io::Write; std::io::stdout().write_all(b\"a\\xff\").unwrap();";
    let verdict = rust(body, "a\n").verdict();
    starts(
        &verdict,
        "src/a.md:3: the program printed something that is not UTF-8, at byte 1\n",
    );
    for body in [
        "loop { println!(\"{:1000}\", 1); }",
        "println!(\"{}\", \"1\".repeat(2_000_000));",
    ] {
        let verdict = rust(body, "1\n").verdict();
        starts(
            &verdict,
            "src/a.md:3: the program printed more than 1 MiB and was stopped\n",
        );
    }
}

#[cfg(unix)]
#[test]
fn a_program_that_does_not_end_is_stopped_with_its_children() {
    let spawn =
        "let _ = std::fs::write(PID, child.id().to_string()); loop { std::thread::park(); }";
    let begun = Instant::now();
    let verdict = with_a_child(spawn, "");
    starts(
        &verdict,
        "src/a.md:3: the program did not end within 10 s and was stopped\n",
    );
    assert!(
        begun.elapsed() < Duration::from_secs(30),
        "{:?}",
        begun.elapsed()
    );
}

#[cfg(unix)]
#[test]
fn a_child_that_stays_is_stopped() {
    let spawn = "let _ = std::fs::write(PID, child.id().to_string()); println!(\"1\");";
    assert_eq!(with_a_child(spawn, "1\n"), "");
}

/// The verdict on a program that starts a child; afterwards the child must be
/// gone.
#[cfg(unix)]
fn with_a_child(body: &str, output: &str) -> String {
    let folder = TempDir::new().expect("a folder for a number");
    let pid = folder.path().join("pid");
    let program = format!(
        "fn main() {{\n    const PID: &str = {pid:?};\n    \
         let child = std::process::Command::new(\"sleep\").arg(\"600\").spawn().unwrap();\n    \
         {body}\n}}\n"
    );
    let verdict = page("rust", &program, output).verdict();
    let pid = fs::read_to_string(&pid).expect("the child was started");
    // Whoever inherited the dead child may take a moment to bury it.
    let deadline = Instant::now() + Duration::from_secs(5);
    let is_there = || {
        let asked = Command::new("sh")
            .args(["-c", &format!("kill -0 {pid}")])
            .output();
        asked.expect("sh runs").status.success()
    };
    while is_there() {
        assert!(Instant::now() < deadline, "the child {pid} is still there");
        std::thread::sleep(Duration::from_millis(20));
    }
    verdict
}

#[test]
fn blessing_writes_what_was_printed_and_nothing_else() {
    let chapter = "```rust\n{{#include ../listings/a/b.rs}}\n```\n\n\
                   ```text\n{{#include ../listings/a/b.out}}\n```\n";
    let program = "fn main() {\n    print!(\"one\");\n}\n";
    let fixture = Fixture::new(chapter, &[("b.rs", program), ("b.out", "two\n")]).blessing("1");
    assert_eq!(fixture.verdict(), "");
    assert_eq!(fixture.read("listings/a/b.out"), "one");
    assert_eq!(fixture.read("listings/a/b.rs"), program);
    assert_eq!(fixture.read("src/a.md"), chapter);
    let mut files: Vec<_> = fs::read_dir(fixture.path("listings/a"))
        .expect("the listings")
        .map(|entry| entry.expect("a file").file_name())
        .collect();
    files.sort();
    assert_eq!(files, ["b.out", "b.rs"]);
    assert_eq!(fixture.verdict(), "", "blessing again changes nothing");
}

#[test]
fn blessing_finds_a_block_that_has_moved() {
    let program = |n| format!("```rust\nfn main() {{\n    println!(\"1\\n2\\n{n}\");\n}}\n```\n");
    let chapter =
        [program(3), program(4)].map(|program| format!("{program}\n> ```text\n> x\n> ```\n\n"));
    let fixture = Fixture::new(&chapter.concat(), &[]).blessing("1");
    assert_eq!(fixture.verdicts(), ["", ""]);
    let expected = [3, 4].map(|n| format!("{}\n> ```text\n> 1\n> 2\n> {n}\n> ```\n\n", program(n)));
    assert_eq!(fixture.read("src/a.md"), expected.concat());
}

#[test]
#[cfg_attr(no_python, ignore = "no Python 3.8 or newer")]
fn blessing_keeps_line_endings() {
    let chapter = "```python\r\nprint(1)\r\n```\r\n\r\n```text\r\n2\r\n```\r\n";
    let fixture = Fixture::new(chapter, &[]).blessing("1");
    assert_eq!(fixture.verdict(), "");
    assert_eq!(fixture.read("src/a.md"), chapter.replace("2\r\n", "1\r\n"));
}

#[test]
fn blessing_never_accepts_a_failure() {
    for (words, program) in [
        (
            "rust",
            "fn main() {\n    println!(\"1\");\n    panic!();\n}\n",
        ),
        ("rust", "fn main() { 1 }\n"),
        (
            "rust,should_panic",
            "fn main() {\n    println!(\"1\");\n}\n",
        ),
        ("rust,compile_fail,E0425", "fn main() {}\n"),
        ("rust,compile_fail,E0425", "fn main() { 1 }\n"),
        ("rust,warns", "fn main() {}\n"),
    ] {
        let fixture = page(words, program, "x\n").blessing("1");
        let before = fixture.read("src/a.md");
        assert_ne!(fixture.verdict(), "", "{words}: {program}");
        assert_eq!(fixture.read("src/a.md"), before);
    }
}

#[test]
#[cfg_attr(no_python, ignore = "no Python 3.8 or newer")]
fn the_first_program_states_what_all_must_print() {
    let chapter = "```python\nprint(1)\n```\n```rust\nfn main() {\n    println!(\"2\");\n}\n```\n\
                   ```text\nx\n```\n";
    let fixture = Fixture::new(chapter, &[]).blessing("1");
    let verdicts = fixture.verdicts();
    assert_eq!(verdicts[0], "");
    starts(
        &verdicts[1],
        "src/a.md:4: the program printed something else\n",
    );
    assert!(
        verdicts[1].contains("not accepted: this output is stated by the first"),
        "{}",
        verdicts[1]
    );
    assert!(fixture.read("src/a.md").ends_with("```text\n1\n```\n"));
}

#[test]
fn blessing_says_what_it_cannot_write() {
    let fixture = rust("print!(\"1\");", "2\n").blessing("1");
    let verdict = fixture.verdict();
    assert!(
        verdict.ends_with(
            "not accepted: its last line has no end, which a block cannot show; \
                               keep it in a file\n"
        ),
        "{verdict}"
    );
    let fixture = rust("println!(\"```\");", "2\n").blessing("1");
    let verdict = fixture.verdict();
    assert!(
        verdict.ends_with("not accepted: a line of it could end the fence; keep it in a file\n"),
        "{verdict}"
    );
}

#[test]
fn only_one_value_blesses() {
    for value in ["0", "yes", ""] {
        let fixture = rust("println!(\"1\");", "2\n").blessing(value);
        assert_eq!(
            fixture.verdict(),
            format!("BLESS={value}: only `BLESS=1` is known\n")
        );
        assert!(fixture.read("src/a.md").contains("\n2\n"));
        let proven = rust("println!(\"1\");", "1\n").blessing(value);
        assert_ne!(proven.verdict(), "", "a good program hides a bad value");
    }
}
