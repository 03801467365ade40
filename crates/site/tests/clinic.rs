//! The error clinic: is every message in it, and is it found by whoever
//! pastes one into a terminal?

#[allow(dead_code, reason = "the other tests use the rest of it")]
mod project;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use book::{Book, CLINIC, Claim, Fence};
use project::{Project, closures, real};
use tempfile::TempDir;

/// What a learner of closures meets, gathered from other books, from what they
/// ask, and by trying.
const CODES: &str = "
    E0005 E0015 E0038 E0057 E0061 E0106 E0107 E0119 E0121 E0133 E0183 E0207 E0210 E0214 E0225
    E0261 E0267 E0271 E0277 E0282 E0283 E0284 E0308 E0310 E0317 E0369 E0373 E0381 E0382 E0384
    E0392 E0401 E0404 E0405 E0423 E0425 E0428 E0434 E0435 E0499 E0500 E0501 E0502 E0503 E0505
    E0506 E0507 E0509 E0515 E0521 E0524 E0525 E0562 E0582 E0593 E0594 E0596 E0597 E0599 E0600
    E0605 E0609 E0614 E0615 E0618 E0621 E0631 E0644 E0658 E0700 E0716 E0720 E0728 E0746 E0767
    E0782";
const WITHOUT_CODE: &str = "
    already-borrowed async-captures-state cannot-escape dropping-copy-types late-binding
    may-not-live-long-enough not-general-enough pointer-comparisons silent-counter
    unused-assignments unused-must-use";
/// How many of the fresh programs may miss their entry.
const MISSES: usize = 1;

fn book() -> Book {
    let (book, problems) = Book::read(&real());
    assert_eq!(problems, []);
    book
}

#[test]
fn every_message_has_its_entry() {
    let book = book();
    let entries = book.entries();
    let there: BTreeSet<_> = entries.iter().map(|entry| entry.id).collect();
    let codes = CODES.split_whitespace().map(str::to_lowercase);
    let others = WITHOUT_CODE.split_whitespace().map(str::to_owned);
    let wanted: Vec<_> = codes.chain(others).collect();
    assert_eq!(wanted.len(), 76 + 11);
    let missing: Vec<_> = wanted
        .iter()
        .filter(|id| !there.contains(id.as_str()))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_code_of_a_chapter_leads_to_an_entry() {
    let book = book();
    let entries = book.entries();
    let there: BTreeSet<_> = entries.iter().filter_map(|entry| entry.code()).collect();
    let in_chapters = |claim: &&Claim| !claim.chapter.starts_with(CLINIC);
    let mut shown = 0;
    for claim in book.claims().filter(in_chapters) {
        let Fence::Refused(codes) = &claim.fence else {
            continue;
        };
        shown += codes.len();
        let missing = codes.iter().find(|code| !there.contains(code.as_str()));
        assert_eq!(missing, None, "{}", claim.place());
    }
    assert!(shown > 0);
}

#[test]
fn codes_that_are_said_to_be_gone_are_gone() {
    let page = fs::read_to_string(real().join("src/clinic/compilers.md")).expect("the page");
    let rows = page
        .lines()
        .filter_map(|line| line.strip_prefix("| E")?.split(' ').next());
    let codes: Vec<_> = rows.map(|digits| format!("E{digits}")).collect();
    assert!(!codes.is_empty());
    for code in codes {
        let told = Command::new("rustc")
            .args(["--explain", &code])
            .output()
            .expect("rustc");
        let told = String::from_utf8_lossy(&told.stdout).into_owned();
        assert!(
            told.contains("no longer emitted by the compiler"),
            "{code}: {told}"
        );
    }
}

/// `explain` with words, or with standard input where there are none.
fn explain(words: &[&str], input: &str) -> Output {
    let mut command = closures();
    command.arg("explain").args(words).stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(input.as_bytes()).expect("it reads");
    drop(stdin);
    child.wait_with_output().expect("it ends")
}

/// The entries that an answer leads to, in its order.
fn named(answer: &Output) -> Vec<String> {
    let text = String::from_utf8_lossy(&answer.stdout);
    let ends = text
        .lines()
        .filter_map(|line| line.strip_prefix("Read on: "));
    let anchors = ends.filter_map(|rest| rest.split(['#', ' ']).nth(1));
    anchors.map(str::to_owned).collect()
}

fn errors(answer: &Output) -> String {
    String::from_utf8_lossy(&answer.stderr).into_owned()
}

#[test]
fn a_code_is_explained() {
    let book = book();
    let entries = book.entries();
    let entry = entries
        .iter()
        .find(|entry| entry.id == "e0373")
        .expect("an entry");
    for code in ["E0373", "e0373", "error[E0373]:"] {
        let answer = explain(&[code], "");
        assert!(answer.status.success(), "{}", errors(&answer));
        let text = String::from_utf8_lossy(&answer.stdout);
        let (repair, claim) = entry.repairs[0];
        let other = entry.forms[1].id;
        let output = claim.output.as_ref().expect("an output").text.trim();
        let first_line = claim.program.lines().next().expect("a program");
        for part in [
            entry.title,
            repair,
            first_line,
            output,
            "clinic/capture.html#e0373",
            other,
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
        assert!(
            text.lines()
                .all(|line| line.chars().count() <= 80 || line.starts_with("E0"))
        );
    }
}

#[test]
fn what_is_not_in_the_clinic_is_said_so() {
    let answer = explain(&["E0023"], "");
    assert!(!answer.status.success());
    let told = "E0023 is not in the clinic; `rustc --explain E0023` tells what rustc says of it\n";
    assert_eq!(errors(&answer), told);
    let answer = explain(&["zzyzx"], "");
    assert!(!answer.status.success());
    assert!(errors(&answer).starts_with("no entry of the clinic speaks of that"));
    let answer = explain(&["E0023", "E0373"], "");
    assert!(answer.status.success());
    assert_eq!(
        (named(&answer), errors(&answer)),
        (vec!["e0373".to_owned()], told.to_owned())
    );
}

/// A program with two errors and a message without a code.
const WRONG: &str = "
fn lent() -> impl Fn() -> usize {
    let planks = vec![3, 4];
    || planks.len()
}

fn main() {
    let first = |words: &str| words;
    let walls = String::from(\"oak\");
    drop(walls);
    println!(\"{walls} {}\", first(\"elm\").len() + lent()());
}
";

fn rustc(program: &str, arguments: &[&str]) -> Output {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("program.rs");
    fs::write(&file, program).expect("a program");
    let mut rustc = Command::new("rustc");
    rustc.arg("--edition=2024").args(arguments).arg(file);
    rustc.current_dir(folder.path()).output().expect("rustc")
}

#[test]
fn several_messages_are_explained_in_whatever_form_they_come() {
    let expected = ["may-not-live-long-enough", "e0373", "e0382"];
    for form in [
        vec!["--color=never"],
        vec!["--color=always"],
        vec!["--error-format=json"],
        vec!["--error-format=json", "--json=diagnostic-rendered-ansi"],
    ] {
        let said = errors(&rustc(WRONG, &form));
        let mut found = named(&explain(&[], &said));
        found.sort_by_key(|id| expected.iter().position(|other| other == id));
        assert_eq!(found, expected, "{form:?}\n{said}");
        if form.contains(&"--error-format=json") {
            // What cargo makes of it.
            let lines = said.lines();
            let wrapped = lines
                .map(|line| format!("{{\"reason\":\"compiler-message\",\"message\":{line}}}\n"));
            let wrapped: String = wrapped.collect();
            let finished = "{\"reason\":\"build-finished\",\"success\":false}\n";
            assert_eq!(
                named(&explain(&[], &(wrapped + finished))).len(),
                expected.len()
            );
        }
    }
}

/// Below the last message, cargo names a code once more.
#[test]
fn what_stands_below_the_messages_is_no_part_of_them() {
    let said = "error[E0373]: closure may outlive the current function\n\n\
                error: lifetime may not live long enough\n\n\
                error: nobody has seen this before\n\n\
                For more information about this error, try `rustc --explain E0373`.\n\
                error: could not compile `a` (bin \"a\") due to 2 previous errors\n";
    let answer = explain(&[], said);
    assert_eq!(named(&answer), ["e0373", "may-not-live-long-enough"]);
    assert_eq!(
        errors(&answer),
        "not in the clinic: error: nobody has seen this before\n"
    );
}

/// The programs that nobody had in mind when the entries were written.
fn fresh() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fresh");
    let files = fs::read_dir(folder).expect("the fresh programs");
    let mut files: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    files.sort();
    files
}

#[test]
fn messages_of_fresh_programs_find_their_entries() {
    let files = fresh();
    assert_eq!(files.len(), 40);
    let mut misses = Vec::new();
    for file in files {
        let name = file
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let wanted = name
            .split_once('_')
            .expect("a number, an entry")
            .1
            .replace('_', "-");
        let said = said(&fs::read_to_string(&file).expect("a program"));
        let found = named(&explain(&[], &said));
        if found.first() != Some(&wanted) {
            misses.push(format!("{name}: {found:?}\n{said}"));
        }
    }
    assert!(misses.len() <= MISSES, "{}", misses.join("\n"));
    println!("{} misses\n{}", misses.len(), misses.join("\n"));
}

/// What the compiler says of a program, or else what the program itself says.
fn said(program: &str) -> String {
    let folder = TempDir::new().expect("a folder");
    let executable = folder
        .path()
        .join("program.exe")
        .to_string_lossy()
        .into_owned();
    let compiled = errors(&rustc(program, &["--color=never", "-o", &executable]));
    if !compiled.is_empty() {
        return compiled;
    }
    errors(&Command::new(executable).output().expect("it runs"))
}

const CHAPTER: &str = "# A

## A task

```rust,compile_fail,E0425
{{#include ../listings/a/exercise_b.rs}}
```

```text
error[E0425]: cannot find value `anybody` in this scope
```

## A name

```rust,compile_fail,E0425
fn main() { println!(\"{}\", nobody); }
```

```text
error[E0425]: cannot find value `nobody` in this scope
```
";

const PAGE: &str = "# Names

## E0425: cannot find value {#e0425}

*A name is not found.*

Python looks later.

```rust,compile_fail,E0425
fn main() { println!(\"{}\", somebody); }
```

```text
error[E0425]: cannot find value `somebody` in this scope
  |
1 | fn main() { println!(\"{}\", somebody); }
  |                            ^^^^^^^^ not found in this scope
```

**Repair: name somebody.** Like this.

```rust
fn main() { println!(\"1\"); }
```

```text
1
```

**When which.** Always.

## E0423: expected value {#e0423}

*A type is no value.*
";

/// A book of a chapter, a page of the clinic and its indexes.
fn small() -> Project {
    let project = Project::new(CHAPTER);
    project.write(
        "src/SUMMARY.md",
        "- [A](a.md)\n- [N](clinic/names.md)\n- [I](clinic/indexes.md)\n",
    );
    project.write("listings/a/exercise_b.rs", "fn main() { anybody; }\n");
    project.write("src/clinic/names.md", PAGE);
    let indexes = ["codes", "words", "symptoms", "compilers"];
    let indexes = indexes
        .map(|name| format!("<!-- index: {name} -->\n\n"))
        .concat();
    project.write("src/clinic/indexes.md", &format!("# Indexes\n\n{indexes}"));
    project
}

#[test]
fn chapters_lead_to_entries_and_entries_back() {
    let project = small();
    assert_eq!(errors(&project.run(&["build", "--unproven"])), "");
    let chapter = project.read("book/a.html");
    let link = "error[<a href=\"clinic/names.html#e0425\">E0425</a>]";
    assert!(chapter.contains(link), "{chapter}");
    let page = project.read("book/clinic/names.html");
    assert!(
        page.contains("In the chapters: <a href=\"../a.html#a-name\">A name</a>"),
        "{page}"
    );
    let link = "error[<a href=\"https://doc.rust-lang.org/error_codes/E0425.html\">E0425</a>]";
    assert!(page.contains(link), "{page}");
}

#[test]
fn indexes_are_made_of_the_entries() {
    let project = small();
    assert_eq!(errors(&project.run(&["build", "--unproven"])), "");
    let page = project.read("book/clinic/indexes.html");
    for part in [
        "<td><a href=\"names.html#e0425\">E0425</a></td><td>cannot find value</td>",
        "<li><a href=\"names.html#e0425\">A name is not found.</a></li>",
        "<li>cannot find value … in this scope: <a href=\"names.html#e0425\">E0425</a></li>",
        "<li>not found in this scope: <a href=\"names.html#e0425\">E0425</a></li>",
        "<td>not proven yet</td>",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    project.write("src/clinic/indexes.md", "# I\n\n<!-- index: coeds -->\n");
    let told = errors(&project.run(&["build", "--unproven"]));
    assert!(
        told.contains(
            "src/clinic/indexes.md:3: there is no index of `coeds` (known: codes, compilers,"
        ),
        "{told}"
    );
}
