//! What the proof says of a program: small books, each with one program whose
//! claim is false in one way (or true), handed over as skeptic does it.

#[cfg(unix)]
use std::fs;
#[cfg(unix)]
use std::process::Command;
use std::time::{Duration, Instant};

use book::Book;
#[cfg(unix)]
use tempfile::TempDir;

#[allow(dead_code, reason = "the other tests use the rest of it")]
mod fixture;

use fixture::{Fixture, page, rust, starts, told};

const ACCEPT: &str = "if the new text is right, accept it with `BLESS=1 cargo test`";

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
    let mut proof = fixture.python(&fixture.claims()[0]);
    assert_eq!(
        told(proof.env_remove("PROOF_PYTHON")),
        "src/a.md:3: the program was not run: no Python 3.8 or newer on this machine\n\
         install one, or name it in `PYTHON`\n"
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
        ("println!(\"1\\n\");", "1\n"),
        ("println!(\"1\\t1\");", "1 1\n"),
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
fn spaces_at_the_end_of_a_line_are_spoken_of() {
    let expected = format!(
        "src/a.md:3: the program printed something else\n\
         --- shown at src/a.md:9\n\
         +++ printed by the program\n\
         @@ -1 +1 @@\n-1\n+1  \n\
         they differ by what the ends of lines hold unseen\n{ACCEPT}\n"
    );
    assert_eq!(rust("println!(\"1  \");", "1\n").verdict(), expected);
}

#[test]
fn what_only_a_terminal_understands() {
    for (body, found, line) in [
        ("println!(\"1\\r\");", "'\\r'", 1),
        ("println!(\"one\\n\\x1b[1mtwo\");", "'\\u{1b}'", 2),
        ("println!(\"1\\x08\");", "'\\u{8}'", 1),
        ("println!(\"\\0\");", "'\\0'", 1),
    ] {
        // Nobody can accept it either.
        let fixture = rust(body, "1\n").blessing("1");
        assert_eq!(
            fixture.verdict(),
            format!(
                "src/a.md:3: the program printed the control character {found} on its line \
                 {line}\nprint plain text; a page is no terminal\n"
            )
        );
        assert!(fixture.read("src/a.md").ends_with("```text\n1\n```\n"));
    }
}

#[test]
fn tabs_and_line_endings_are_kept_or_read_alike() {
    let tabs = page("rust", "fn main() {\n\tprintln!(\"1\\t2\");\n}\n", "1\t2\n");
    assert_eq!(tabs.verdict(), "");
    let chapter = "\u{feff}```rust\r\n{{#include ../listings/a/b.rs}}\r\n```\r\n\r\n\
                   ```text\r\n{{#include ../listings/a/b.out}}\r\n```\r\n";
    let program = "fn main() {\r\n    println!(\"1\\n2\");\r\n}\r\n";
    let listings = [("b.rs", program), ("b.out", "1\r\n2\r\n")];
    assert_eq!(Fixture::new(chapter, &listings).verdict(), "");
}

#[test]
fn a_program_without_main() {
    let expected = "\
src/a.md:3: the program does not compile
    error[E0601]: `main` function not found in crate `program`
     --> src/a.md:4:14
      |
    4 | fn other() {}
      |              ^ consider adding a `main` function to `src/a.md`
mend it, or say `compile_fail` with the code in the fence
";
    assert_eq!(page("rust", "fn other() {}\n", "").verdict(), expected);
}

/// The way out for a program that should have ended well.
const MEND: &str = "mend it: a program on a page ends with exit code 0";

#[test]
fn a_program_that_does_not_end_well() {
    assert_eq!(
        rust("println!(\"1\"); std::process::exit(3);", "1\n").verdict(),
        format!("src/a.md:3: the program ended with exit code 3\n    1\n{MEND}\n")
    );
    let half = "println!(\"1\");\n    if std::env::args().count() == 1 {\n        \
                std::process::exit(0);\n    }\n    println!(\"2\");";
    let expected = format!(
        "src/a.md:3: the program printed something else\n\
         --- shown at src/a.md:13\n\
         +++ printed by the program\n\
         @@ -1,2 +1 @@\n 1\n-2\n{ACCEPT}\n"
    );
    assert_eq!(rust(half, "1\n2\n").verdict(), expected);
    let verdict = rust("panic!(\"no\");", "").verdict();
    starts(
        &verdict,
        "src/a.md:3: the program ended with exit code 101\n    thread 'main' (",
    );
    assert!(
        verdict.ends_with("mend it, or say `should_panic` in the fence and show the message\n"),
        "{verdict}"
    );
}

#[test]
#[cfg_attr(no_python, ignore = "no Python 3.8 or newer")]
fn a_python_program_that_does_not_end_well() {
    assert_eq!(
        page("python", "import sys\nsys.exit(3)\n", "").verdict(),
        format!("src/a.md:3: the program ended with exit code 3\n{MEND}\n")
    );
    assert_eq!(
        page("python", "import sys\nsys.exit(\"no\")\n", "").verdict(),
        format!("src/a.md:3: the program ended with exit code 1\n    no\n{MEND}\n")
    );
    // What it had not printed yet is lost.
    let verdict = page("python", "import os\nprint(1)\nos._exit(0)\n", "1\n").verdict();
    let expected = format!(
        "src/a.md:3: the program printed something else\n\
         --- shown at src/a.md:9\n\
         +++ printed by the program\n\
         @@ -1 +0,0 @@\n-1\n{ACCEPT}\n"
    );
    assert_eq!(verdict, expected);
}

#[cfg(unix)]
#[test]
fn a_program_that_is_ended_by_a_signal() {
    assert_eq!(
        rust("println!(\"1\"); std::process::abort();", "1\n").verdict(),
        format!("src/a.md:3: the program was ended by a signal: 6 (SIGABRT)\n    1\n{MEND}\n")
    );
    let verdict = page(
        "rust,should_panic",
        "fn main() { std::process::abort() }\n",
        "1\n",
    )
    .verdict();
    assert_eq!(
        verdict,
        "src/a.md:3: the program was ended by a signal: 6 (SIGABRT)\n\
         its fence says `should_panic`, which ends a program with exit code 101\n"
    );
}

#[cfg(unix)]
#[test]
#[cfg_attr(no_python, ignore = "no Python 3.8 or newer")]
fn a_python_program_that_is_ended_by_a_signal() {
    assert_eq!(
        page("python", "import os\nos.abort()\n", "").verdict(),
        format!("src/a.md:3: the program was ended by a signal: 6 (SIGABRT)\n{MEND}\n")
    );
}

#[cfg(unix)]
#[test]
fn a_stack_that_overflows() {
    let program = "fn depth(n: u64) -> u64 {\n    if n == 0 { 0 } else { 1 + depth(n - 1) }\n}\n\
                   fn main() {\n    println!(\"{}\", depth(std::hint::black_box(u64::MAX)));\n}\n";
    let verdict = page("rust", program, "1\n").verdict();
    starts(
        &verdict,
        "src/a.md:3: the program was ended by a signal: 6 (SIGABRT)\n    thread 'main' (",
    );
    assert!(
        verdict.ends_with(&format!(
            ") has overflowed its stack\n    fatal runtime error: stack overflow, aborting\n{MEND}\n"
        )),
        "{verdict}"
    );
}

/// What a program that ends well is told of its standard error.
const ASIDE: &str =
    "src/a.md:3: the program wrote to standard error, which the page does not show\n";

#[test]
fn words_on_standard_error() {
    let print = "mend it, or print it to standard output\n";
    assert_eq!(
        rust("eprintln!(\"careful\");", "").verdict(),
        format!("{ASIDE}    careful\n{print}")
    );
    let warns = "fn main() {\n    let a = 1;\n    eprintln!(\"careful\");\n}\n";
    let fixture = page("rust,warns", warns, "x\n").blessing("1");
    assert_eq!(fixture.verdict(), format!("{ASIDE}    careful\n{print}"));
}

#[test]
fn a_panic_in_a_thread() {
    let panics = "println!(\"{}\", std::thread::spawn(|| panic!(\"no\")).join().is_err());";
    let verdict = rust(panics, "true\n").verdict();
    starts(&verdict, &format!("{ASIDE}    thread '<unnamed>' ("));
    assert!(
        verdict.ends_with(
            "mend it; a panic that is meant and caught is silenced by \
             `std::panic::set_hook(Box::new(|_| ()))`\n"
        ),
        "{verdict}"
    );
    let silenced = format!("std::panic::set_hook(Box::new(|_| ()));\n    {panics}");
    assert_eq!(rust(&silenced, "true\n").verdict(), "");
    // A program that ends in a panic shows them all.
    let both = "fn main() {\n    std::thread::spawn(|| panic!(\"one\")).join().unwrap();\n}\n";
    let output = "thread '<unnamed>' panicked at src/a.md:5:27:\none\n\
                  thread 'main' panicked at src/a.md:5:49:\n\
                  called `Result::unwrap()` on an `Err` value: Any { .. }\n";
    assert_eq!(page("rust,should_panic", both, output).verdict(), "");
}

#[test]
#[cfg_attr(no_python, ignore = "no Python 3.8 or newer")]
fn python_words_on_standard_error() {
    let careful = "import sys\nprint(\"careful\", file=sys.stderr)\n";
    assert_eq!(
        page("python", careful, "").verdict(),
        format!("{ASIDE}    careful\nmend it, or print it to standard output\n")
    );
    let thread = "import threading\nt = threading.Thread(target=lambda: 1 / 0)\n\
                  t.start()\nt.join()\nprint(1)\n";
    starts(
        &page("python", thread, "1\n").verdict(),
        &format!("{ASIDE}    Exception in thread Thread-1"),
    );
    // An exception that is shown does not speak for what came before it.
    let program = format!("{careful}print(nobody)\n");
    let output = "NameError: name 'nobody' is not defined\n";
    starts(
        &page("python", &program, output).verdict(),
        "src/a.md:3: the program ended with exit code 1\n    careful\n    Traceback",
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
    let pretends = "fn main() {\n    println!(\"1\");\n    std::process::exit(101);\n}\n";
    assert_eq!(
        page("rust,should_panic", pretends, "1\n").verdict(),
        "src/a.md:3: the program ended with exit code 101\n    1\n\
         its fence says `should_panic`, but no panic spoke on standard error\n"
    );
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
~~~~~

~~~admonish question
```text
wrong
```
~~~
";
    let verdicts = Fixture::new(chapter, &[]).verdicts();
    for (verdict, (line, shown)) in verdicts.iter().zip([(1, 4), (8, 11), (16, 22)]) {
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
    let expected = "src/a.md:3: the program printed something that is not UTF-8, at byte 1\n\
                    print text; a page shows nothing else\n";
    let body = "use std::io::Write; std::io::stdout().write_all(b\"a\\xff\").unwrap();";
    assert_eq!(rust(body, "a\n").verdict(), expected);
    let too_much = "src/a.md:3: the program printed more than 1 MiB and was stopped\n";
    for body in [
        "loop { println!(\"{:1000}\", 1); }",
        "loop { eprintln!(\"{:1000}\", 1); }",
        "println!(\"{}\", \"1\".repeat(100_000_000));",
        "eprintln!(\"{}\", \"1\".repeat(100_000_000));",
    ] {
        assert_eq!(rust(body, "1\n").verdict(), too_much, "{body}");
    }
}

#[test]
#[cfg_attr(no_python, ignore = "no Python 3.8 or newer")]
fn python_output_that_cannot_be_shown() {
    let program = "import sys\nsys.stdout.buffer.write(b\"a\\xff\")\n";
    starts(
        &page("python", program, "a\n").verdict(),
        "src/a.md:3: the program printed something that is not UTF-8, at byte 1\n",
    );
    for program in [
        "while True:\n    print(1)\n",
        "print(\"1\" * 100_000_000)\n",
        "import sys\nprint(\"1\" * 100_000_000, file=sys.stderr)\n",
    ] {
        assert_eq!(
            page("python", program, "1\n").verdict(),
            "src/a.md:3: the program printed more than 1 MiB and was stopped\n"
        );
    }
}

#[test]
#[cfg_attr(no_python, ignore = "no Python 3.8 or newer")]
fn a_python_program_that_does_not_end() {
    let begun = Instant::now();
    assert_eq!(
        page("python", "while True:\n    pass\n", "").verdict(),
        "src/a.md:3: the program did not end within 10 s and was stopped\n"
    );
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(30), "{took:?}");
}

/// A child that leaves its group is out of reach, but not unseen.
#[cfg(target_os = "linux")]
#[test]
fn a_child_that_holds_the_output_open() {
    let body = "use std::process::Command;\n    \
                Command::new(\"setsid\").args([\"sleep\", \"3\"]).spawn().unwrap();\n    \
                std::thread::sleep(std::time::Duration::from_millis(500));\n    println!(\"1\");";
    assert_eq!(
        rust(body, "1\n").verdict(),
        "src/a.md:3: the program left a process behind that holds its output open\n"
    );
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
    assert_eq!(fixture.files("listings/a"), ["b.out", "b.rs"]);
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
fn blessing_leaves_an_include_that_cannot_be_read() {
    let chapter = "```rust\nfn main() {\n    println!(\"1\");\n}\n```\n\n\
                   ```text\n{{#include ../listings/a/b.out}}\n```\n";
    let fixture = Fixture::new(chapter, &[("b.out", "")]).blessing("1");
    let (book, _) = Book::read(&fixture.root);
    let claim = book.claims().next().expect("a claim");
    let (_folder, mut proof) = fixture.compiled(claim).expect("it compiles");
    let verdict = told(&mut proof);
    let expected = "not accepted: mend the chapter first: src/a.md:8: `listings/a/b.out` is \
                    empty; there is nothing to show\n";
    assert!(verdict.ends_with(expected), "{verdict}");
    assert_eq!(fixture.read("src/a.md"), chapter);
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
