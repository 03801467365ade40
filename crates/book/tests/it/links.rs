//! Links, pictures, HTML, comments, and what a page would lose.

use crate::{book, check};

const HIDES: &str = "a comment that is not closed, which would hide everything below it; write `-->`";
const SHOWS: &str = "a comment that is not closed, so that its words are shown; write `-->`";
const SUMMARY: (&str, &[u8]) = ("src/SUMMARY.md", b"- [A](a.md)\n- [C](clinic/c.md)\n");

#[test]
fn a_link_leads_somewhere() {
    let nowhere = |target: &str| format!("src/a.md:3: a link to `{target}`, which is no chapter; correct the path");
    let no_heading = |target: &str, page: &str| {
        format!("src/a.md:3: a link to `{target}`, but `{page}` has no such heading; correct the part behind `#`")
    };
    check(&[
        ("# A\n\n[a](nowhere.md)\n", &[], &nowhere("nowhere.md")),
        ("# A\n\n[a]()\n", &[], &nowhere("")),
        ("# A\n\n[a](../README.md)\n", &[], &nowhere("../README.md")),
        ("# A\n\n[b](#no-such)\n", &[], &no_heading("#no-such", "src/a.md")),
        ("# A\n\n[a](#a)\n", &[], &no_heading("#a", "src/a.md")),
        ("# A\n\n[c](clinic/c.md#nope)\n", &[SUMMARY, ("src/clinic/c.md", b"")], &no_heading("clinic/c.md#nope", "src/clinic/c.md")),
        ("# A\n\n~~~admonish note\n[a](nowhere.md)\n~~~\n", &[], &nowhere("nowhere.md").replace(":3", ":4")),
        ("# A\n\n![x](pictures/none.svg)\n", &[], "src/a.md:3: there is no picture `pictures/none.svg`; add the file, or correct the name"),
        ("<https://a.b> [a](https://a.b) [b](mailto:a@b.c) [c](a.md) [d](clinic/c.md#b) [e](a.md#a.html)\n", &[SUMMARY, ("src/clinic/c.md", b"## B\n[a](../a.md) ![a](../p/a.svg)\n"), ("src/p/a.svg", b"")], "src/a.md:1: a link to `a.md#a.html`, but `src/a.md` has no such heading; correct the part behind `#`"),
        // The headings of an index are not written yet.
        ("[a](clinic/c.md#e)\n", &[SUMMARY, ("src/clinic/c.md", b"<!-- index: codes -->\n")], ""),
        ("[a](my%20e.md) [b](<my e.md>)\n", &[("src/SUMMARY.md", b"- [A](a.md)\n- [E](<my e.md>)\n"), ("src/my e.md", b"")], ""),
    ]);
}

/// The ids that mdBook 0.4 gives, written by hand.
#[test]
fn headings_have_the_ids_of_mdbook() {
    let page = "# A title\n\n## A title\n\n## `move` isn't \"all\" -- Größe?\n\n## A title\n\n\
                ## Vec<br>x & y\n\n## *em* and [link](a.md) {#own}\n\n## ÄRGER_1...2\n\n## A `|x|`-title 🦀\n";
    let root = book(page, &[]);
    let (book, problems) = book::Book::read(root.path());
    assert_eq!(crate::text(&problems), "");
    let headings = &book.chapters[0].headings;
    let ids: Vec<_> = headings.iter().map(|it| it.id.as_str()).collect();
    let expected = ["a.html", "a-title", "move-isnt-all--größe", "a-title-1", "vecx--y", "own", "Ärger_12", "a-x-title-"];
    assert_eq!(ids, expected);
    let titles: Vec<_> = headings[4..6].iter().map(|it| it.title.as_str()).collect();
    assert_eq!(titles, ["Vec<br>x & y", "*em* and [link](a.md)"]);
}

#[test]
fn a_comment_is_closed() {
    let hides = |line: usize| format!("src/a.md:{line}: {HIDES}");
    let shows = |line: usize| format!("src/a.md:{line}: {SHOWS}");
    let early = "src/a.md:1: a comment that a browser ends before its `-->`; write `<!-- … -->`";
    check(&[
        ("# A\n\n<!-- todo\n\n@rust good.rs\n\n{{#\n", &[], &hides(3)),
        ("- three\n\n  <!-- todo\n\nwords\n\n@rust good.rs\n", &[], &hides(3)),
        ("> <!-- todo\n\n@rust good.rs\n", &[], &hides(1)),
        ("~~~admonish note\nwords\n\n<!-- todo\n\n@rust good.rs\n~~~\n\nwords\n", &[], &hides(4)),
        ("<br>\n<!-- todo\n\nwords\n", &[], &hides(2)),
        ("words\nand <!-- todo\n\nwords -->\n", &[], &shows(2)),
        ("| a |\n|---|\n| b <!-- c |\n", &[], &shows(3)),
        ("<!--> words <!-- -->\n", &[], early),
        ("<!-- a --!> words -->\n", &[], early),
        ("<!-- a -->\nwords <!-- b\nc --> `<!--` \\<!-- d\n", &[], ""),
        // Markdown ends such HTML with its line, and escapes the second `-->`.
        ("<!-- a --> words <!-- b\nc -->\n", &[], &hides(1)),
    ]);
}

#[test]
fn html_is_known_and_closed() {
    let unknown = |name: &str| {
        format!("src/a.md:3: `<{name}>` in HTML, which is not used here (known: abbr, br, kbd, sub, sup, wbr); put code in backticks or in a fence")
    };
    let open = "`<abbr` with other words than `title=\"…\"`, or without `>`; take them out, or close it";
    check(&[
        ("# A\n\nVec<T> is one.\n", &[], &unknown("T")),
        ("# A\n\n<details>\n```rust\nx\n```\n</details>\n", &[], &unknown("details")),
        ("# A\n\n| a |\n|---|\n| <pre>1</pre> |\n", &[], &unknown("pre").replace(":3", ":5")),
        ("# A\n\n<br>\n<abbr title=\"x\n\nwords\n", &[], &format!("src/a.md:4: {open}")),
        ("# A\n\n<abbr hidden>x</abbr>\n", &[], &format!("src/a.md:3: {open}")),
        ("<kbd>a</kbd><br/><SUP>b</SUP> <abbr title=\"a b\">c</abbr>\n", &[], ""),
    ]);
}

#[test]
fn nothing_is_lost() {
    let cells = "a row with more cells than its table has columns, of which the last are not shown; write `\\|` for a `|` in a cell, in code too";
    let braces = "`{…}` at the end of a heading is not shown; only `{#id}` is used there";
    let definition = |label: &str| format!("`[{label}]: …` is not shown; write an address into its link, `[words](address)`, and other words without the brackets");
    check(&[
        ("| a | b |\n|---|---|\n| `|x| x` | 2 |\n", &[], &format!("src/a.md:3: {cells}")),
        ("| a | b |\n|---|---|\n| `\\|x\\| x` | 2 |\n| 1 |\n", &[], ""),
        ("# A\n\n## The set {1, 2}\n", &[], &format!("src/a.md:3: {braces}")),
        ("# A\n\n## B {.c}\n", &[], &format!("src/a.md:3: {braces}")),
        ("# A\n\n[Note]: important\n", &[], &format!("src/a.md:3: {}", definition("Note"))),
        ("# A {#b}\n", &[], "src/a.md:1: a title with an id; its id is its page, so delete it"),
        ("# A\n\nwords\n---\n", &[], "src/a.md:3: a heading by a line of `=` or `-` below it; write `## …`, or leave a blank line above a rule"),
        ("a\n\n[^n]: words\n", &[], "src/a.md:3: the footnote `n` is mentioned nowhere, so it is not shown; write `[^n]` in the text, or delete it"),
        ("a[^n]\n\n[^n]: words\n\n[^n]: words\n", &[], "src/a.md:5: the footnote `n` is written twice, and only the first is shown; rename one"),
        ("~~~admonish note\na[^n]\n~~~\n\n[^n]: words\n", &[], ""),
    ]);
}

#[test]
fn a_switch_has_variants_with_programs() {
    let open = "<div class=\"variants\">\n\n";
    let variant = |label: &str| format!("**{label}**\n\n@rust one.rs\n@text one.out\n\n");
    let (one, two) = (variant("One"), variant("`two`"));
    let fewer = "a switch with fewer than two variants; begin each with a line such as `**With move**`, between blank lines";
    let div = "`<div>` in HTML, which is not used here (known: abbr, br, kbd, sub, sup, wbr); put code in backticks or in a fence";
    let without = "without its other end; a switch is `<div class=\"variants\">` … `</div>`";
    check(&[
        (&format!("{open}{one}{two}</div>\n"), &[], ""),
        (&format!("{open}{one}</div>\n"), &[], &format!("src/a.md:1: {fewer}")),
        (&format!("{open}{one}{two}"), &[], &format!("src/a.md:1: `<div class=\"variants\">` {without}")),
        (&format!("{one}{two}</div>\n"), &[], &format!("src/a.md:19: `</div>` {without}")),
        (&format!("{open}{one}**Two**\n\n</div>\n"), &[], "src/a.md:12: a variant without a program; put its blocks below the label"),
        ("<div class=\"other\">\n\nwords\n\n</div>\n", &[], &format!("src/a.md:1: {div}\nsrc/a.md:5: `</div>` {without}")),
    ]);
}
