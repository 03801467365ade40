//! `explain`: the clinic's entries for codes, anchors, and pasted messages.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use book::{Book, CLINIC, codes};
use tempfile::TempDir;

use crate::project::{closures, real};

fn book() -> Book {
    let (book, problems) = Book::read(&real());
    assert_eq!(problems, []);
    book
}

#[test]
fn every_code_of_a_chapter_has_an_entry() {
    let book = book();
    let entries = book.entries();
    let known: BTreeSet<_> = entries.iter().filter_map(|entry| entry.code()).collect();
    let mut shown = 0;
    for chapter in book.chapters.iter().filter(|it| !it.path.starts_with(CLINIC)) {
        for program in book.programs(chapter) {
            let message = program.listing.message.as_deref().unwrap_or_default();
            let missing: Vec<_> = codes(message).difference(&known).copied().collect();
            assert!(missing.is_empty(), "{}: {missing:?}", program.listing.path);
            shown += codes(message).len();
        }
    }
    assert!(shown > 0);
}

#[test]
fn codes_on_the_list_of_removed_codes_are_removed() {
    let page = fs::read_to_string(real().join("src/clinic/compilers.md")).expect("the page");
    let rows = page.lines().filter_map(|line| line.strip_prefix("| E")?.split(' ').next());
    let codes: Vec<_> = rows.map(|digits| format!("E{digits}")).collect();
    assert!(!codes.is_empty());
    for code in codes {
        let output = Command::new("rustc").args(["--explain", &code]).output().expect("rustc");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(text.contains("no longer emitted by the compiler"), "{code}: {text}");
    }
}

/// `explain` with words, or with standard input if there are none.
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

/// The entries in an answer, in its order.
fn named(answer: &Output) -> Vec<String> {
    let text = String::from_utf8_lossy(&answer.stdout);
    let ends = text.lines().filter_map(|line| line.strip_prefix("Read on: "));
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
    let entry = entries.iter().find(|entry| entry.id == "e0373").expect("an entry");
    for code in ["E0373", "e0373", "error[E0373]:"] {
        let answer = explain(&[code], "");
        assert!(answer.status.success(), "{}", errors(&answer));
        let text = String::from_utf8_lossy(&answer.stdout);
        let repair = &entry.repairs[0];
        let output = repair.listing.output.as_deref().expect("an output").trim();
        let first_line = repair.listing.program.lines().next().expect("a program");
        let other_form = entry.forms[1].id;
        for part in
            [entry.title, repair.title, first_line, output, "clinic/capture.html#e0373", other_form]
        {
            assert!(text.contains(part), "{part}\n{text}");
        }
        let is_narrow = |line: &str| line.chars().count() <= 80 || line.starts_with("E0");
        assert!(text.lines().all(is_narrow), "{text}");
    }
}

#[test]
fn every_entry_can_be_asked_for() {
    let book = book();
    let ids: Vec<_> = book.entries().iter().map(|entry| entry.id).collect();
    let answer = explain(&ids, "");
    assert_eq!(named(&answer), ids, "{}", errors(&answer));
}

#[test]
fn what_is_not_in_the_clinic_is_named() {
    let message =
        "E0023 is not in the clinic; `rustc --explain E0023` prints rustc's explanation\n";
    let answer = explain(&["E0023"], "");
    assert!(!answer.status.success());
    assert_eq!(errors(&answer), message);
    let answer = explain(&["zzyzx"], "");
    assert!(!answer.status.success());
    assert!(errors(&answer).starts_with("no entry has this code or anchor; "), "{answer:?}");
    let answer = explain(&["E0023", "E0373"], "");
    assert!(answer.status.success());
    assert_eq!((named(&answer), errors(&answer)), (vec!["e0373".to_owned()], message.to_owned()));
}

/// A program with two errors that have a code and one that has none.
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
fn several_messages_are_explained_in_every_format() {
    let expected = ["may-not-live-long-enough", "e0373", "e0382"];
    for format in [
        vec!["--color=never"],
        vec!["--color=always"],
        vec!["--error-format=json"],
        vec!["--error-format=json", "--json=diagnostic-rendered-ansi"],
    ] {
        let messages = errors(&rustc(WRONG, &format));
        let mut found = named(&explain(&[], &messages));
        found.sort_by_key(|id| expected.iter().position(|other| other == id));
        assert_eq!(found, expected, "{format:?}\n{messages}");
        if format.contains(&"--error-format=json") {
            // cargo wraps each line and adds one of its own.
            let wrap = |line| format!("{{\"reason\":\"compiler-message\",\"message\":{line}}}\n");
            let wrapped: String = messages.lines().map(wrap).collect();
            let finished = "{\"reason\":\"build-finished\",\"success\":false}\n";
            assert_eq!(named(&explain(&[], &(wrapped + finished))).len(), expected.len());
        }
    }
}

/// Below the last message, cargo repeats a code.
#[test]
fn lines_below_the_messages_do_not_count() {
    let pasted = "error[E0373]: closure may outlive the current function\n\n\
                  error: lifetime may not live long enough\n\n\
                  error: nobody has seen this before\n\n\
                  For more information about this error, try `rustc --explain E0382`.\n\
                  error: could not compile `a` (bin \"a\") due to 2 previous errors\n";
    let answer = explain(&[], pasted);
    assert_eq!(named(&answer), ["e0373", "may-not-live-long-enough"]);
    assert_eq!(errors(&answer), "not in the clinic: error: nobody has seen this before\n");
}

/// Programs that were written after the entries, each named after its entry.
#[test]
#[ignore = "slow; .ci/run runs it"]
fn messages_of_fresh_programs_find_their_entries() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fresh");
    let files = fs::read_dir(folder).expect("the fresh programs");
    let mut misses = Vec::new();
    let mut asked = 0;
    for file in files.map(|file| file.expect("a file").path()) {
        let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
        let (_, wanted) = name.split_once('_').expect("a number, then an entry");
        let message = message_of(&fs::read_to_string(&file).expect("a program"));
        let found = named(&explain(&[], &message));
        if found.first() != Some(&wanted.replace('_', "-")) {
            misses.push(format!("{name}: {found:?}\n{message}"));
        }
        asked += 1;
    }
    assert!(asked > 0);
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

/// What the compiler reports of a program, or else what the program prints.
fn message_of(program: &str) -> String {
    let folder = TempDir::new().expect("a folder");
    let executable = folder.path().join("program.exe").to_string_lossy().into_owned();
    let compiled = errors(&rustc(program, &["--color=never", "-o", &executable]));
    if !compiled.is_empty() {
        return compiled;
    }
    errors(&Command::new(executable).output().expect("it runs"))
}
