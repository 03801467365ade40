//! `explain`: the clinic's entries for codes, anchors, and pasted messages.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use book::{Book, CLINIC, codes};
use tempfile::TempDir;

use crate::project::{Project, closures, real};

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
    explain_bytes(words, input.as_bytes())
}

fn explain_bytes(words: &[&str], input: &[u8]) -> Output {
    let mut command = closures();
    command.arg("explain").args(words).stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(input).expect("it reads");
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
        let repair = &entry.forms[0].repairs[0];
        let output = repair.listing.output.as_deref().expect("an output").trim();
        let first_line = repair.listing.program.lines().next().expect("a program");
        let other_form = entry.forms[1].id;
        for part in
            [entry.title, repair.title, first_line, output, "clinic/escape.html#e0373", other_form]
        {
            assert!(text.contains(part), "{part}\n{text}");
        }
        let is_narrow = |line: &str| line.chars().count() <= 80 || line.starts_with("E0");
        assert!(text.lines().all(is_narrow), "{text}");
    }
}

#[test]
fn every_form_can_be_asked_for() {
    let book = book();
    let entries = book.entries();
    let ids: Vec<_> = entries.iter().flat_map(|it| &it.forms).map(|form| form.id).collect();
    assert!(!ids.is_empty());
    // A terminal's line is not endless, either.
    for ids in ids.chunks(50) {
        let answer = explain(ids, "");
        assert_eq!(named(&answer), ids, "{}", errors(&answer));
    }
}

#[test]
fn what_is_not_in_the_clinic_is_named() {
    let message = "not in the clinic: E0023 (`rustc --explain E0023` tells what it means)\n";
    let answer = explain(&["E0023"], "");
    assert!(!answer.status.success());
    assert_eq!(errors(&answer), message);
    for (asked, said) in [
        ("zzyzx", "the book says nothing of this"),
        ("E9999", "not in the clinic: E9999 (rustc has no such code)"),
        ("373", "`373` is no code; did you mean E0373?"),
        ("", "nothing was pasted"),
        ("fn main() {\n    tick();\n}\n", "this is a program, not a message"),
        ("error: could not compile `a`", "this only counts messages"),
    ] {
        let answer = explain(&[asked], "");
        assert!(!answer.status.success(), "{asked}");
        assert!(errors(&answer).starts_with(said), "{answer:?}");
    }
    let answer = explain(&["E0023", "E0373"], "");
    assert!(answer.status.success());
    assert_eq!((named(&answer), errors(&answer)), (vec!["e0373".to_owned()], message.to_owned()));
}

#[test]
fn the_last_code_is_the_last() {
    let is_code = |code: &str| {
        Command::new("rustc").args(["--explain", code]).output().expect("rustc").status.success()
    };
    assert!(is_code("E0806"));
    assert!(!is_code("E0807"), "name the last code in crates/site/src/answer.rs");
}

/// The form of a page with the usual way out and with other wordings.
const NEW_FORM: &str = "
# A page

## E0373: closure may outlive {#e0373}

*It may outlive.*

**Usually:** put `move` before
the bars.

**Also said as:** `E0387`, `clippy::lone_bars`, `` `x` may outlive its `y` ``, `NameError: name _ is
not defined`.

### A second {#e0373-second}

*The second.*

**Also said as:** `closure _ was kept too long`.
";

#[test]
fn other_wordings_lead_to_their_form() {
    let project = Project::new("# A\n");
    project.write("src/SUMMARY.md", "- [A](a.md)\n- [C](clinic/c.md)\n");
    project.write("listings/a.rs", "fn main() {}\n");
    let page = format!("{NEW_FORM}\n```rust\n{{{{#rustdoc_include ../../listings/a.rs}}}}\n```\n");
    project.write("src/clinic/c.md", &page);
    let root = project.path("").display().to_string();
    for (asked, id) in [
        ("e0387", "e0373"),
        ("lone_bars", "e0373"),
        ("error[E0387]: cannot borrow", "e0373"),
        ("warning: two bars\n  = note: `#[warn(clippy::lone_bars)]` on by default", "e0373"),
        ("error: `cart` may outlive its `wheel`", "e0373"),
        ("Traceback\n  File \"a.py\"\nNameError: name 'cart' is not defined", "e0373"),
        ("error: closure `f` was kept too long", "e0373-second"),
    ] {
        let answer = explain(&["--root", &root, "--", asked], "");
        assert_eq!(named(&answer), [id], "{asked}: {answer:?}");
        let text = String::from_utf8_lossy(&answer.stdout).into_owned();
        assert_eq!(
            text.contains("\nUsually: put `move` before the bars.\n"),
            id == "e0373",
            "{text}"
        );
    }
}

/// Whatever is pasted, the answer comes soon, and is no entry.
#[test]
fn what_is_no_message_has_no_entry() {
    let mut state = 1_u64;
    let mut random = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 56) as u8
    };
    let binary: Vec<u8> = (0..5_000_000).map(|_| random()).collect();
    let warnings: String = (0..150_000).map(|n| format!("warning: unused: `x{n}`\n")).collect();
    let words = "closure outlive function borrow ".repeat(160_000);
    let brackets = "[".repeat(5_000_000);
    for pasted in [&binary, warnings.as_bytes(), words.as_bytes(), brackets.as_bytes()] {
        let start = Instant::now();
        let answer = explain_bytes(&[], pasted);
        // Alone it takes less than a second. The limit is for what grows with the square.
        assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
        assert!(!answer.status.success());
        assert_eq!(named(&answer), [] as [&str; 0]);
    }
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
    let length = move || walls.len();
    println!(\"{walls} {}\", first(\"elm\").len() + lent()() + length());
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
    let pasted = "warning: unused variable: `n`\n\n\
                  error[E0373]: closure may outlive the current function\n\n\
                  error: nobody has seen this before\n\n\
                  For more information about this error, try `rustc --explain E0382`.\n\
                  error: could not compile `a` (bin \"a\") due to 2 previous errors\n";
    let answer = explain(&[], pasted);
    assert_eq!(named(&answer), ["e0373"]);
    assert_eq!(
        errors(&answer),
        "not in the clinic: error: nobody has seen this before; warning: unused variable: `n`\n"
    );
}

/// Where no form fits, the nearest are shown with their usual repairs, without a program.
#[test]
fn the_nearest_forms_are_shown_where_none_fits() {
    let pasted = "error[E0425]: cannot find function `depth` in this scope\n \
                  --> src/main.rs:5:28\n  |\n\
                  5 |             Some(i) => 1 + depth(&path[..i]),\n  \
                  |                            ^^^^^ not found in this scope\n";
    let answer = explain(&[], pasted);
    let text = String::from_utf8_lossy(&answer.stdout).into_owned();
    let (_, near) = text.split_once("The nearest are:\n\n#e0425: ").expect(&text);
    let (first, others) = near.split_once("\n\n#").expect(near);
    assert!(first.contains("Usually: "), "{first}");
    assert_eq!(others.matches("\n\n#").count(), 2, "{others}");
    assert!(!text.contains("Repair: "), "{text}");
}

/// Programs that were written after the entries, each named after its entry. A
/// message that shows no closure gets the forms of the entry, but no story.
#[test]
#[ignore = "slow; .ci/run runs it"]
fn messages_of_fresh_programs_find_their_entries() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fresh");
    let files = fs::read_dir(folder).expect("the fresh programs");
    let mut misses = Vec::new();
    let (mut asked, mut without_story) = (0, 0);
    for file in files.map(|file| file.expect("a file").path()) {
        let name = file.file_stem().expect("a name").to_string_lossy().into_owned();
        let (_, wanted) = name.split_once('_').expect("a number, then an entry");
        let wanted = wanted.replace('_', "-");
        let message = message_of(&fs::read_to_string(&file).expect("a program"));
        let answer = explain(&[], &message);
        let text = String::from_utf8_lossy(&answer.stdout);
        let is_listed = text.contains("The nearest are:") && text.contains(&format!("#{wanted}: "));
        without_story += usize::from(is_listed);
        if !is_listed && !named(&answer).first().is_some_and(|id| id.starts_with(&wanted)) {
            misses.push(format!("{name}: {text}\n{message}"));
        }
        asked += 1;
    }
    assert!(asked > 0);
    assert!(misses.is_empty(), "{}", misses.join("\n"));
    assert!(without_story * 10 <= asked, "{without_story} of {asked}");
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
