//! The house rules on listings, exercises, entries of the clinic, words and
//! pictures.

use crate::{Files, check_rules};

const GOOD: (&str, &[u8]) = ("listings/a/good.rs", b"fn main() {}\n");

#[test]
fn listings() {
    let wide = format!("fn main() {{}} // {}\n", "x".repeat(57));
    let wide: (_, &[u8]) = ("listings/a/b.rs", wide.as_bytes());
    let long = "\n".repeat(30) + "fn main() {}\n";
    let hides = "`#[test]` and `#[cfg]` hide code from the proof; show a program without";
    let stray = "no page shows this file; show it, or delete it";
    let nobody = "belongs to no program; an output is named after the program that prints it";
    check_rules(&[
        ("@rust good.rs\n", &[GOOD], ""),
        ("", &[GOOD], &format!("listings/a/good.rs: {stray}")),
        ("@rust good.rs\n", &[GOOD, ("listings/b/1-c.py", b"1\n")], &format!("listings/b/1-c.py: `1-c`: a listing's name has lower-case letters, digits and `_`, a letter first\nlistings/b/1-c.py: {stray}")),
        ("@rust good.rs\n", &[GOOD, ("listings/a/b.out", b"1\n"), ("listings/a/c.txt", b"")], &format!("listings/a/b.out: {nobody}\nlistings/a/c.txt: {nobody}")),
        ("@rust,compile_fail b.rs\n@text b.err\n", &[("listings/a/b.rs", b"a\n"), ("listings/a/b.err", b"error: b\n"), ("listings/a/b.out", b"1\n")], "listings/a/b.out: `listings/a/b.rs` is refused, so it never runs; delete this file"),
        ("@rust,compile_fail b.rs\n@text b.err\n", &[("listings/a/b.rs", b"a\n"), ("listings/a/b.err", b"error: b\n"), ("listings/a/b.captures", b"1\n")], "listings/a/b.captures: `listings/a/b.rs` is refused, so it never runs; delete this file"),
        ("@rust b.rs\n", &[wide], "listings/a/b.rs:1: 73 columns; a program has 72 at most"),
        ("@rust b.rs\n@rust good.rs\n", &[GOOD, wide], "listings/a/b.rs:1: 73 columns; a program beside its twin has 56 at most"),
        ("@rust b.rs\n", &[("listings/a/b.rs", long.as_bytes())], "listings/a/b.rs: 31 lines; a program on a page has 30 at most"),
        ("@rust b.rs\n", &[("listings/a/b.rs", b"fn main() {}\n#[test]\n")], &format!("listings/a/b.rs:2: {hides}")),
        ("@rust b.rs\n", &[("listings/a/b.rs", b"#[cfg(unix)]\nfn main() {}\n")], &format!("listings/a/b.rs:1: {hides}")),
        ("@rust b.rs\n", &[("listings/a/b.rs", b"mod a {\n    # ! [ cfg(any()) ]\n}\nfn main() {}\n")], &format!("listings/a/b.rs:2: {hides}")),
        ("@python b.py\n", &[("listings/a/b.py", "a = 1  # \u{202e}\n".as_bytes())], "listings/a/b.py:1: the unseen character U+202E; write it as an escape"),
        ("@rust b.rs\n", &[("listings/a/b.rs", b"fn main() {}\n"), ("listings/a/.b.rs.swp", b"\xff"), ("src/.#a.md", b"\xff")], ""),
    ]);
}

/// The listings of a chapter that is not in SUMMARY.md are not called stray.
#[test]
fn a_chapter_that_is_not_listed() {
    let files: Files<'_> = &[
        ("listings/a/b.py", b"print(1)\n"),
        ("listings/a/b.out", b"1\n"),
        ("src/b.md", b"```python\n{{#include ../listings/a/b.py}}\n```\n"),
    ];
    let root = crate::book("", files);
    let (book, problems) = book::Book::read(root.path());
    let expected = "src/b.md:1: SUMMARY.md does not name this chapter; add it there, or delete it";
    assert_eq!(crate::text(&problems), expected);
    assert_eq!(crate::text(&book.house_rules()), "");
}

#[test]
fn exercises() {
    let start = "### 1. B\n\n@rust exercise_b.rs\n@text exercise_b.out\n\n";
    let solved = "words\n\n@rust exercise_b_solved.rs\n@text exercise_b_solved.out\n";
    let (both, program) = (format!("{start}{solved}"), b"fn main() {}\n".as_slice());
    let one: [(&str, &[u8]); 2] = [("listings/a/exercise_b.rs", program), ("listings/a/exercise_b.out", b"1\n")];
    let solution = ("listings/a/exercise_b_solved.rs", program);
    let with = |output: &'static [u8]| [one[0], one[1], solution, ("listings/a/exercise_b_solved.out", output)];
    let silent = format!("{start}words\n\n@rust exercise_b_solved.rs\n");
    let untitled = both.replace("###", "##");
    check_rules(&[
        (&both, &with(b"2\n"), ""),
        (&both, &with(b"1\n"), "src/a.md:3: an exercise that prints what its solution prints; there is nothing to do"),
        (&untitled, &with(b"2\n"), "src/a.md:3: an exercise without a title; put a `### ` heading above it"),
        (start, &one, "src/a.md:3: an exercise without a solution; show `exercise_<name>_solved.rs` in a box below"),
        (&silent, &[one[0], one[1], solution], "src/a.md:3: a solution that does not run and print; its output decides when the exercise is done"),
    ]);
}

const ENTRY: &str = "# Clinic

## E0425: cannot find value {#e0425}

*A name is not found.*

In Python it is looked up later.

```rust,compile_fail,E0425
{{#rustdoc_include ../../listings/a/fails.rs}}
```

```text
{{#include ../../listings/a/fails.err}}
```

**Repair: name somebody.** Like this.

```rust
{{#rustdoc_include ../../listings/a/repairs.rs}}
```

```text
{{#include ../../listings/a/repairs.out}}
```

**When which.** Always.
";

/// What the house rules say of a clinic with this page.
#[track_caller]
fn clinic(page: &str, expected: &str) {
    let mut files: Vec<(&str, &[u8])> = vec![
        ("src/SUMMARY.md", b"- [A](a.md)\n- [C](clinic/c.md)\n"),
        ("src/clinic/c.md", page.as_bytes()),
        ("listings/a/fails.rs", b"fn main() { nobody }\n"),
        ("listings/a/fails.err", b"error[E0425]: cannot find value\n"),
        ("listings/a/repairs.rs", b"fn main() { println!(\"1\"); }\n"),
    ];
    if page.contains("repairs.out") {
        files.push(("listings/a/repairs.out", b"1\n"));
    }
    check_rules(&[("", &files, expected)]);
}

#[test]
fn entries_of_the_clinic() {
    let without = |part: &str| {
        assert!(ENTRY.contains(part), "{part}");
        ENTRY.replace(part, "")
    };
    let at = |message: &str| format!("src/clinic/c.md:3: {message}");
    clinic(ENTRY, "");
    clinic(&without(" {#e0425}"), &at("an entry without an anchor; add `{#e0425}` to its heading"));
    clinic(&ENTRY.replace("{#e0425}", "{#e0425-second}"), "");
    clinic(&ENTRY.replace("{#e0425}", "{#e0373}"), &at("the entry of E0425 has the anchor `e0373`; write `{#e0425}`"));
    let other = ENTRY.replace("E0425: cannot", "E0373: cannot").replace("#e0425", "#e0373");
    clinic(&other, &at("an entry without a program that fails as its heading says; show one"));
    clinic(&without("*A name is not found.*\n\n"), &at("an entry without a symptom; add a line in italics below its heading"));
    clinic(&ENTRY.replace("somebody.**", "somebody**."), &at("an entry without a repair; add a paragraph that begins `**Repair: …**`, with the full stop before the stars"));
    clinic(&without("**When which.** "), &at("an entry without a last word; add a paragraph that begins `**When which.**`"));
    let silent = without("```text\n{{#include ../../listings/a/repairs.out}}\n```\n\n");
    clinic(&silent, "src/clinic/c.md:19: the repair \"name somebody\" does not run and print; show one that does");
    let twice = format!("{ENTRY}\n{}", without("# Clinic\n\n"));
    clinic(&twice, "src/clinic/c.md:29: `e0425` is the anchor of src/clinic/c.md:3 already; add a form to that entry: a heading `### …` with an anchor of its own");
}

#[test]
fn words_and_boxes() {
    let a_box = "~~~admonish note\nA note.\n~~~\n";
    let boxes = format!("{a_box}\n{a_box}\nwords\n\n{a_box}\n`code`\n\n{a_box}");
    check_rules(&[
        ("It is\nsimply true, of course; justly so. `just` is code.\n", &[], "src/a.md:2: `of course` helps no reader; leave it out\nsrc/a.md:2: `simply` helps no reader; leave it out"),
        ("Just so.\n\nObviously.\n\nTrivially.\n", &[], "src/a.md:1: `just` helps no reader; leave it out\nsrc/a.md:3: `obviously` helps no reader; leave it out\nsrc/a.md:5: `trivially` helps no reader; leave it out"),
        (&boxes, &[], "src/a.md:5: two boxes in a row are one too many; put a sentence between them"),
    ]);
}

#[test]
fn pictures() {
    const A: &[u8] = b"<svg role=\"img\"><title>A</title><desc>A</desc><style>a{}</style></svg>";
    const B: &[u8] = b"<svg role=\"img\"><title>A</title><desc>A</desc><style>b{}</style></svg>";
    let page = "![A](pictures/a.svg)\n";
    let a = ("src/pictures/a.svg", A);
    let clinic: [(&str, &[u8]); 3] = [a, ("src/SUMMARY.md", b"- [A](a.md)\n- [C](clinic/c.md)\n"), ("src/clinic/c.md", b"![A](../pictures/a.svg)\n")];
    check_rules(&[
        (page, &[a], ""),
        ("", &clinic, ""),
        ("", &[a], "src/pictures/a.svg: no page shows this picture; show it, or delete it"),
        ("", &[("src/c.txt", b"")], "src/c.txt: would be published with the book; only pictures (.svg) are kept in `src/`"),
        (page, &[("src/pictures/a.svg", b"<svg></svg>")], "src/pictures/a.svg: a picture needs `role=\"img\"`, a `<title>` and a `<desc>` for screen readers"),
        ("![A](pictures/a.svg)\n![B](pictures/b.svg)\n", &[a, ("src/pictures/b.svg", B)], "src/pictures/b.svg: its `<style>` differs from that of `src/pictures/a.svg`; copy that one"),
    ]);
}

#[test]
fn a_rule_names_the_section_that_shows_it() {
    let wrong = |line| format!("src/a.md:{line}: a rule without a link to the section whose program shows it; add `([Heading](#its-id))`");
    let chapter = |rules: &str| format!("# A\n\n## B\n\n@rust good.rs\n\n## What to take along\n\n{rules}\n\n## Exercises\n\n- Words.\n");
    check_rules(&[
        (&chapter("- A rule. ([B](#b))\n- Another,\n  which [B](#b) shows."), &[GOOD], ""),
        (&chapter("- A rule.\n- Another. ([B](#b))\n- A\n  third."), &[GOOD], &format!("{}\n{}", wrong(11), wrong(13))),
        (&chapter("- A rule. ([A](a.md))"), &[GOOD], &wrong(11)),
    ]);
}
