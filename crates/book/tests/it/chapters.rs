//! Blocks: their fences, includes and places, and what they claim.

use crate::check;

const THREE_LINES: &str = "src/a.md:1: a fence is three lines: the opening marks, one \
    `{{#include …}}`, the closing marks; put the code into `listings/` and include it";
const BACKTICKS: &str = "src/a.md:1: a fence of code has three backticks at the left margin above \
    and below, with nothing behind the closing ones; `~~~` is for boxes";
const BOX: &str = "src/a.md:1: a box begins with `~~~admonish` and ends with `~~~`, both at the \
    left margin; it also ends at the first line of its own marks";
const INCLUDE: &str = "{{#rustdoc_include ../listings/a/good.rs}}";

#[test]
fn a_good_chapter_has_no_problems() {
    check(&[
        ("@python name.py\n", &[], ""),
        ("words\n@rust good.rs\nwords\n", &[], ""),
        ("", &[("src/a.md", b"# A\r\n\r\n```rust\r\n{{#rustdoc_include ../listings/a/good.rs}}\r\n```\r\n")], ""),
        ("@rust one.rs\n@python one.py\n\nBoth print:\n\n@text one.out\n", &[], ""),
        ("@rust,should_panic panics.rs\n@text panics.out\n", &[], ""),
        ("@rust,compile_fail,E0308,E0425 refused.rs\n@text refused.err\n", &[], ""),
        ("@rust,warns warns.rs\n@text warns.err\n@text warns.out\n", &[], ""),
        ("@rust parts.rs:main\n", &[], ""),
        ("~~~admonish question title=\"`move`: what's 1 & 2?\" collapsible=true\n\n@rust good.rs\n~~~\n", &[], ""),
        // A comment may hold anything, also a block that is not ready.
        ("<!--\n@rust none.rs\n{{#\n-->\n", &[], ""),
    ]);
}

#[test]
fn a_fence_has_known_words() {
    let rust = "(known: `compile_fail`, `should_panic`, `warns`, and codes such as E0373)";
    let rows = [
        ("", "a fence without a language; name one of `rust`, `python`, `text`, `admonish`".to_owned()),
        ("rsut", "unknown language `rsut` in a fence (known: `rust`, `python`, `text`, `admonish`); did you mean `rust`?".to_owned()),
        ("rust,compile_fial", format!("unknown word `compile_fial` in a fence {rust}; did you mean `compile_fail`?")),
        ("rust,editable", format!("unknown word `editable` in a fence {rust}")),
        ("rust,ignore", "`ignore` in a fence; every program here is compiled and run, so show one that can be".to_owned()),
        ("rust,no_run", "`no_run` in a fence; every program here is compiled and run, so show one that can be".to_owned()),
        ("rust,warns,warns", "`warns` twice in a fence; write it once".to_owned()),
        ("rust,E0425", "an error code without `compile_fail`; add it, or take the code out".to_owned()),
        ("rust,warns,should_panic", "a fence claims one thing; choose one of `warns`, `should_panic`".to_owned()),
        ("python,raises", "unknown word `raises` in a fence; a `python` fence takes none".to_owned()),
        ("text,x", "unknown word `x` in a fence; a `text` fence takes none".to_owned()),
    ];
    for (words, message) in rows {
        let page = format!("words\n\n@{words} good.rs\n");
        check(&[(&page, &[], &format!("src/a.md:3: {message}"))]);
    }
    let unknown = "src/a.md:1: unknown language `rust editable` in a fence (known: `rust`, `python`, `text`, `admonish`)";
    check(&[("```rust editable\n```\n", &[], unknown)]);
}

#[test]
fn a_box_has_known_words() {
    let title = "as a box's title; a title begins with a word and goes without `\\`, `<` and `=`";
    let known = "(known: `python`, `question`, `warning`, `note`, `quote`)";
    let rows = [
        ("worning", format!("unknown box `worning` {known}; did you mean `warning`?")),
        ("type=\"a\"", format!("unknown box `` {known}")),
        ("note title=\"```rust\"", format!("\"```rust\" {title}")),
        ("note title=\"a = b\"", format!("\"a = b\" {title}")),
        ("note type=\"a\"", "unknown words `type=\"a\"` for a box; expected `title=\"…\"`, then `collapsible=true`".to_owned()),
    ];
    for (words, message) in rows {
        let page = format!("words\n\n~~~admonish {words}\nwords\n~~~\n");
        check(&[(&page, &[], &format!("src/a.md:3: {message}"))]);
    }
}

#[test]
fn a_block_is_three_lines_at_the_margin() {
    let between = "between fences; expected one include at the left margin, such as \
                   `{{#include ../listings/loops/bells.py}}`";
    for inline in [
        "```rust\nfn main() {}\nx\n```".to_owned(),
        "```rust\n```".to_owned(),
        format!("```rust\n{INCLUDE}\n// more\n```"),
        format!("```rust\n{INCLUDE}"),
        format!("```rust\n{INCLUDE}\n\n## Next\n\n@text one.out"),
        format!("~~~rust\n{INCLUDE}\n```\n\nwords"),
        format!("````rust\n{INCLUDE}\n```\n\nwords"),
    ] {
        check(&[(&inline, &[], THREE_LINES)]);
    }
    for marks in [
        format!("~~~rust\n{INCLUDE}\n~~~"),
        format!("````rust\n{INCLUDE}\n````"),
        format!(" ```rust\n{INCLUDE}\n```"),
        format!("```rust\n{INCLUDE}\n ```"),
        format!("```rust\n{INCLUDE}\n``` "),
    ] {
        check(&[(&marks, &[], BACKTICKS)]);
    }
    for line in ["fn main() {}", " {{#include a}}", "{{#include a}} ", "{{#include}}", "{{#playground a.rs}}", "\\{{#include a}}"] {
        let page = format!("words\n\n```rust\n{line}\n```\n");
        check(&[(&page, &[], &format!("src/a.md:3: `{line}` {between}"))]);
    }
}

#[test]
fn code_is_nowhere_else() {
    let code = |place: &str| format!("src/a.md:3: code in {place}, which nothing proves; put it at the left margin");
    let open = "three backticks or `~~~` in a place where they open no block; begin a fence at the left margin, below a blank line";
    check(&[
        ("# A\n\n> ```rust\n> fn main() {}\n> ```\n", &[], &code("a quote")),
        ("- a\n\n  ```rust\n  fn main() {}\n  ```\n", &[], &code("a list")),
        ("1. a\n   - b\n\n         code\n", &[], &code("a list").replace(":3", ":4")),
        ("a[^n]\n\n[^n]: ```rust\n    fn main() {}\n    ```\n", &[], &code("a footnote")),
        ("# A\n\n    fn main() {}\n", &[], &code("an indented block")),
        ("# A\n\n> ~~~admonish note\n> words\n> ~~~\n", &[], "src/a.md:3: a box in a quote; put it at the left margin"),
        ("words ```rust\n", &[], &format!("src/a.md:1: {open}")),
        ("words\n     ~~~\n", &[], &format!("src/a.md:2: {open}")),
        ("<br>\n```\n\nwords\n", &[], &format!("src/a.md:2: {open}")),
        ("words\n\n\u{200b}```rust\n{{#rustdoc_include ../listings/a/good.rs}}\n```\n\nwords", &[], "src/a.md:3: a fence behind the unseen character U+200B; delete it"),
        ("words\n\n \u{a0}~~~admonish note\nwords\n~~~\n", &[], "src/a.md:3: a fence behind the unseen character U+00A0; delete it"),
        ("~~~admonish note\nwords\n\u{a0}~~~\n\nwords\n", &[], "src/a.md:3: a fence behind the unseen character U+00A0; delete it"),
        ("a\n\n{{#include ../listings/a/good.rs}}\n", &[], "src/a.md:3: `{{#` outside of a fence; an include is the one line between two fences"),
        ("a\n\n> {{#include x}}\n", &[], "src/a.md:3: `{{#` outside of a fence; an include is the one line between two fences"),
        ("a\n\n\\{{#include x}}\n", &[], "src/a.md:3: an escaped `{{#`, which reaches the reader with its `\\`; write `{ {#`, or leave it out"),
    ]);
}

#[test]
fn a_box_is_closed_and_alone() {
    for page in [
        "~~~admonish note\nwords\n",
        " ~~~admonish note\nwords\n~~~\n",
        "~~~admonish note\nwords\n ~~~\n",
        "~~~admonish note\nwords\n~~~ \n",
        "~~~~admonish note\nwords\n~~~~\n",
        "```admonish note\nwords\n\n@rust good.rs\n```\n",
    ] {
        check(&[(page, &[], BOX)]);
    }
    let in_a_box = "a box in a box; close the first box above this one";
    check(&[
        ("~~~admonish note\na\n\n~~~admonish note\nb\n~~~\nc\n~~~\n", &[], &format!("src/a.md:4: {in_a_box}")),
        ("~~~admonish note\n```admonish note\nb\n```\n~~~\n", &[], &format!("src/a.md:2: {in_a_box}")),
        ("~~~admonish note\na\n\n@rust godo.rs\n~~~\n", &[], "src/a.md:4: there is no `listings/a/godo.rs`; did you mean `listings/a/good.rs`?"),
    ]);
}

#[test]
fn an_include_leads_to_a_file_that_fits() {
    let only = "a page shows only files of `listings/`: write `../listings/…`";
    let rows = [
        ("rust", "godo.rs", "there is no `listings/a/godo.rs`; did you mean `listings/a/good.rs`?".to_owned()),
        ("text", "eno.out", "there is no `listings/a/eno.out`; did you mean `listings/a/one.out`?".to_owned()),
        ("text", "good.out", "there is no `listings/a/good.out`; `BLESS=1 cargo test` writes it, beside its program".to_owned()),
        ("text", "one.err", "there is no `listings/a/one.err`; `BLESS=1 cargo test` writes it, beside its program".to_owned()),
        ("text", "blank.out", "`listings/a/blank.out` is empty; there is nothing to show".to_owned()),
        ("rust", "empty.rs", "`listings/a/empty.rs` is empty; there is nothing to show".to_owned()),
        ("rust", "one.py", "`listings/a/one.py` in a `rust` fence; expected a .rs file".to_owned()),
        ("python", "one.rs", "`listings/a/one.rs` in a `python` fence; expected a .py file".to_owned()),
        ("rust", "one.out", "`listings/a/one.out` in a `rust` fence; expected a .rs file".to_owned()),
        ("text", "a.md", "`listings/a/a.md` in a `text` fence; expected a .out or .err or .captures file".to_owned()),
        ("text", "one.out:a", "a part of `listings/a/one.out`; an output is shown whole".to_owned()),
        ("rust", "..\\a\\good.rs", "`../listings/a/..\\a\\good.rs` has a `\\`; write `/`".to_owned()),
        ("rust", "good.rs:1:2", "`../listings/a/good.rs:1:2` names lines by their numbers, which change; name an anchor".to_owned()),
        ("rust", "../../src/a.md", format!("`../listings/a/../../src/a.md` leads to `src/a.md`; {only}")),
        ("rust", "../../../../a.rs", format!("`../listings/a/../../../../a.rs` leads out of the project; {only}")),
        ("rust", "parts.rs", "`listings/a/parts.rs` has anchors, so name the one to show: `listings/a/parts.rs:main`".to_owned()),
        ("rust", "parts.rs:mian", "`listings/a/parts.rs` has no anchor `mian`; add `ANCHOR: mian` and `ANCHOR_END: mian`; did you mean `main`?".to_owned()),
        ("rust", "parts.rs:twice", "anchor `twice` begins twice in `listings/a/parts.rs`; begin it once".to_owned()),
        ("rust", "parts.rs:open", "anchor `open` of `listings/a/parts.rs` does not end; add `ANCHOR_END: open`".to_owned()),
        ("rust", "order.rs:part", "anchor `part` of `listings/a/order.rs` does not end; add `ANCHOR_END: part`".to_owned()),
        ("rust", "end.rs", "`listings/a/end.rs` has `ANCHOR_END: part` without `ANCHOR: part`".to_owned()),
        ("rust", "parts.rs:none", "anchor `none` of `listings/a/parts.rs` is empty; there is nothing to show".to_owned()),
    ];
    for (fence, file, message) in rows {
        let page = format!("words\n\n@{fence} {file}\n");
        check(&[(&page, &[], &format!("src/a.md:3: {message}"))]);
    }
    let https = "```rust\n{{#include https://a.b/c.rs}}\n```\n";
    let root = "```rust\n{{#include /etc/a.rs}}\n```\n";
    let plain = "```rust\n{{#include ../listings/a/good.rs}}\n```\n";
    let summary: (_, &[u8]) = ("src/SUMMARY.md", b"- [A](a.md)\n- [C](clinic/c.md)\n");
    check(&[
        (https, &[], &format!("src/a.md:1: `https://a.b/c.rs` is no file of this project; {only}")),
        (root, &[], &format!("src/a.md:1: `/etc/a.rs` leads out of the project; {only}")),
        (plain, &[], "src/a.md:1: `listings/a/good.rs` by `{{#include}}`; write `{{#rustdoc_include}}`, which keeps the lines around an anchor"),
        ("", &[summary, ("src/clinic/c.md", b"```rust\n{{#rustdoc_include ../listings/a/good.rs}}\n```\n")], "src/clinic/c.md:1: `../listings/a/good.rs` leads to `src/listings/a/good.rs`; a page shows only files of `listings/`: write `../../listings/…`"),
        ("", &[summary, ("src/clinic/c.md", b"```rust\n{{#rustdoc_include ../../listings/a/good.rs}}\n```\n")], ""),
    ]);
}

#[test]
fn a_fence_agrees_with_the_files_beside_its_program() {
    let rows = [
        ("rust,should_panic", "one.rs", "rust", "@text one.out"),
        ("rust", "panics.rs", "rust,should_panic", "@text panics.out"),
        ("rust", "warns.rs", "rust,warns", "@text warns.out"),
        ("rust,compile_fail,E0425", "refused.rs", "rust,compile_fail,E0308,E0425", "@text refused.err"),
    ];
    for (fence, file, right, text) in rows {
        let page = format!("@{fence} {file}\n{text}\n");
        let expected = format!(
            "src/a.md:1: the files beside `listings/a/{file}` say that this fence is `{right}`; \
             write that, or change the files"
        );
        check(&[(&page, &[], &expected)]);
    }
    check(&[("@rust unclear.rs\n", &[], "src/a.md:1: `listings/a/unclear.err` begins neither with `error` nor with `warning`; `BLESS=1 cargo test` writes rustc's message")]);
}

#[test]
fn a_text_block_states_what_the_programs_above_print() {
    let nobody = "a `text` block without a program above it that prints it; nothing proves it";
    let missing = |file: &str| format!("no `text` block below shows `listings/a/{file}`; add one");
    let differs = |shown: &str, file: &str, program: &str| {
        format!("`listings/a/{shown}` differs from `listings/a/{file}`, which `listings/a/{program}` above claims; show that")
    };
    check(&[
        ("@text one.out\n", &[], &format!("src/a.md:1: {nobody}")),
        ("@python one.py\n@text one.out\n@text one.out\n", &[], &format!("src/a.md:7: {nobody}")),
        ("@rust good.rs\n\n## Next\n\n@text one.out\n", &[], &format!("src/a.md:7: {nobody}")),
        ("@python one.py\n", &[], &format!("src/a.md:1: {}", missing("one.out"))),
        ("@rust,should_panic panics.rs\n", &[], &format!("src/a.md:1: {}", missing("panics.out"))),
        ("@rust,compile_fail,E0308,E0425 refused.rs\n", &[], &format!("src/a.md:1: {}", missing("refused.err"))),
        ("@rust,warns warns.rs\n@text warns.err\n", &[], &format!("src/a.md:1: {}", missing("warns.out"))),
        ("@rust,warns warns.rs\n@text warns.out\n@text warns.err\n", &[], &format!("src/a.md:4: {}\nsrc/a.md:7: {}", differs("warns.out", "warns.err", "warns.rs"), differs("warns.err", "warns.out", "warns.rs"))),
        ("@rust,compile_fail,E0308,E0425 refused.rs\n@text one.out\n", &[], &format!("src/a.md:4: {}", differs("one.out", "refused.err", "refused.rs"))),
        ("@python one.py\n@text two.out\n", &[], &format!("src/a.md:4: {}", differs("two.out", "one.out", "one.py"))),
        ("@rust good.rs\n@text one.out\n", &[], "src/a.md:4: `listings/a/good.rs` claims to print nothing; without `listings/a/good.out` there is nothing to show"),
        // The same bytes of another file, two programs with one output, and two with two.
        ("@python one.py\n@text alike.out\n", &[], ""),
        ("@rust one.rs\n@python alike.py\n@text one.out\n", &[], ""),
        ("@python one.py\n@python two.py\n@text one.out\n", &[], &format!("src/a.md:7: {}", differs("one.out", "two.out", "two.py"))),
        ("@python one.py\n@text one.out\n@python two.py\n@text two.out\n", &[], ""),
        // Words, a word of code, a heading and a box separate programs.
        ("@python one.py\n\nwords\n\n@python two.py\n@text two.out\n", &[], &format!("src/a.md:1: {}", missing("one.out"))),
        ("@python one.py\n\n`code`\n\n@python two.py\n@text two.out\n", &[], &format!("src/a.md:1: {}", missing("one.out"))),
        ("@python one.py\n\n#\n\n@python two.py\n@text two.out\n", &[], &format!("src/a.md:1: {}", missing("one.out"))),
        ("@python one.py\n\n~~~admonish note\n@python two.py\n@text two.out\n~~~\n", &[], &format!("src/a.md:1: {}", missing("one.out"))),
        // Blocks around one that cannot be read are not compared.
        ("@python one.py\n@text oen.out\n", &[], "src/a.md:4: there is no `listings/a/oen.out`; did you mean `listings/a/one.out`?"),
    ]);
}
