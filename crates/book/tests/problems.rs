//! Bad books, one fault each, and what their authors are told.

use std::fs;
use std::path::Path;

use book::{Book, house_rules};
use tempfile::TempDir;

/// A whole program, for the books in which it is not the fault.
const GOOD: &str = "fn main() {}\n";

/// Writes a book: a summary that names `src/a.md`, that chapter, and whatever
/// else is given, which may replace either.
fn book(chapter: &str, files: &[(&str, &str)]) -> TempDir {
    let root = TempDir::new().expect("a folder for a book");
    write(root.path(), "src/SUMMARY.md", "# Summary\n\n- [A](a.md)\n");
    write(root.path(), "src/a.md", chapter);
    write(root.path(), "listings/a/good.rs", GOOD);
    for (path, text) in files {
        write(root.path(), path, text);
    }
    root
}

fn write(root: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a file in a folder")).expect("a folder");
    fs::write(path, bytes).expect("a file");
}

fn problems(root: &TempDir) -> Vec<String> {
    Book::read(root.path())
        .1
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[track_caller]
fn told(chapter: &str, files: &[(&str, &str)], expected: &[&str]) {
    let found = problems(&book(chapter, files));
    assert_eq!(found, expected, "\nchapter:\n{chapter}");
}

#[test]
fn a_good_chapter_has_no_problems() {
    told(
        "```rust\n{{#rustdoc_include ../listings/a/good.rs}}\n```\n",
        &[],
        &[],
    );
    told(
        "\u{feff}# A\r\n\r\n```rust\r\nfn main() {}\r\n```\r\n",
        &[],
        &[],
    );
    told("~~~~rust\nfn main() {}\n~~~~\n", &[], &[]);
    told("-\t```\trust\n\tfn main() {}\n\t```\n", &[], &[]);
}

#[test]
fn an_include_that_leads_nowhere() {
    told(
        "```rust\n{{#rustdoc_include ../listings/a/godo.rs}}\n```\n",
        &[],
        &[
            "src/a.md:2: there is no `listings/a/godo.rs`; write it, or mend the name; \
           did you mean `listings/a/good.rs`?",
        ],
    );
    for outside in [
        "../../Cargo.toml",
        "../../../etc/passwd",
        "/etc/passwd",
        "../src/a.md",
        "../listings/../src/a.md",
    ] {
        told(
            &format!("```rust\n{{{{#rustdoc_include {outside}}}}}\n```\n"),
            &[],
            &[&format!(
                "src/a.md:2: `{outside}` is not in `listings/`; a page shows only what is kept \
                 and proven there"
            )],
        );
    }
    told(
        "```rust\n{{#rustdoc_include}}\n```\n",
        &[],
        &[
            "src/a.md:2: `{{#rustdoc_include}}` wants one path, such as \
           `../listings/a/b.rs:anchor`",
        ],
    );
    told(
        "```rust\n{{#rustdoc_inclued ../listings/a/good.rs}}\n```\n",
        &[],
        &[
            "src/a.md:2: `{{#rustdoc_inclued}}` is not used in this book (known: `include`, \
           `rustdoc_include`); did you mean `rustdoc_include`?",
        ],
    );
    told(
        "```rust\nlet x = 1; {{#include ../listings/a/good.rs}}\n```\n",
        &[],
        &[
            "src/a.md:2: `{{#include ../listings/a/good.rs}}` must stand alone on its line, at \
           the left margin, on one line, with no spaces behind it",
        ],
    );
    told(
        "```rust\n{{#rustdoc_include ../listings/a/good.rs:1:2}}\n```\n",
        &[],
        &[
            "src/a.md:2: `../listings/a/good.rs:1:2` names lines by number, which go stale in \
           silence; name an anchor",
        ],
    );
}

#[test]
fn what_mdbook_takes_for_a_directive_and_what_it_does_not() {
    for (lines, line, found) in [
        (
            "{{#include ../listings/a/good.rs}} ",
            2,
            "{{#include ../listings/a/good.rs}} ",
        ),
        (
            "fn main() {}\n// {{{#include ../listings/a/good.rs}}",
            3,
            "{{#include ../listings/a/good.rs}}",
        ),
        (
            "fn main() {}\n// {{ \n\n  #include ../listings/a/good.rs}}",
            3,
            "{{ ",
        ),
        ("{{#include\n../listings/a/good.rs}}", 2, "{{#include"),
    ] {
        let expected = format!(
            "src/a.md:{line}: `{found}` must stand alone on its line, at the left margin, on \
             one line, with no spaces behind it"
        );
        told(&format!("```rust\n{lines}\n```\n"), &[], &[&expected]);
    }
    told(
        "```rust\n{{# include ../listings/a/good.rs}}\n```\n",
        &[],
        &["src/a.md:2: `{{#}}` is not used in this book (known: `include`, `rustdoc_include`)"],
    );
}

#[test]
fn an_anchor_that_is_not_there() {
    let page = "```rust\n{{#rustdoc_include ../listings/a/b.rs:sliec}}\n```\n";
    let with = |text| [("listings/a/b.rs", text)];
    told(
        page,
        &with("// ANCHOR: slice\nfn main() {}\n// ANCHOR_END: slice\n"),
        &[
            "src/a.md:2: `listings/a/b.rs` has no anchor `sliec`; add it, or mend the name; \
           did you mean `slice`?",
        ],
    );
    told(
        page,
        &with("// ANCHOR: sliec\n// ANCHOR_END: sliec\nfn main() {}\n"),
        &["src/a.md:2: anchor `sliec` of `listings/a/b.rs` is empty; there is nothing to show"],
    );
    told(
        page,
        &with("// ANCHOR: sliec\nfn main() {}\n"),
        &[
            "src/a.md:2: anchor `sliec` of `listings/a/b.rs` does not end; add \
           `ANCHOR_END: sliec`",
        ],
    );
    told(
        "```rust\n{{#rustdoc_include ../listings/a/b.rs}}\n```\n",
        &with("// ANCHOR: all\nfn main() {}\n// ANCHOR_END: all\n"),
        &[
            "src/a.md:2: `listings/a/b.rs` has anchors, and shown whole their comments reach the \
           reader; name one, such as `listings/a/b.rs:all`",
        ],
    );
    told(
        page,
        &with("// ANCHOR: sliec ANCHOR_END: a\nfn main() {}\n// ANCHOR_END: sliec\n"),
        &[
            "src/a.md:2: listings/a/b.rs:1: an anchor begins and another ends here; give each a \
           line of its own",
        ],
    );
}

#[test]
fn an_include_that_does_not_come_through_whole() {
    let lost = "does not reach the page as one block of code: let its include stand alone \
                between two fences, at the left margin, and let no line of it end the fence";
    for page in [
        "{{#include ../listings/a/good.rs}}\n",
        "```rust\n{{#include ../listings/a/good.rs}}\n// and more\n```\n",
        "```rust\n{{#include ../listings/a/good.rs}}\n\n```\n",
        "- a\n\n  ```rust\n{{#include ../listings/a/good.rs}}\n  ```\n",
    ] {
        let found = problems(&book(page, &[]));
        let expected = format!("`listings/a/good.rs` {lost}");
        assert!(
            found.iter().any(|told| told.ends_with(&expected)),
            "{page}\n{found:#?}"
        );
    }
    let files = [("listings/a/b.out", "one\n```\ntwo\n")];
    let page = "```rust\nfn main() {}\n```\n\n```text\n{{#include ../listings/a/b.out}}\n```\n";
    let found = problems(&book(page, &files));
    let expected = format!("src/a.md:6: `listings/a/b.out` {lost}");
    assert!(found.contains(&expected), "{found:#?}");
}

/// A link that leads round in a circle, one that leads out, and one that leads
/// nowhere.
#[cfg(unix)]
#[test]
fn links_are_named_and_not_followed() {
    use std::os::unix::fs::symlink;

    let include = |name| format!("```rust\n{{{{#include ../listings/a/{name}.rs}}}}\n```\n");
    let page = ["self", "out", "gone"].map(include).concat();
    let root = book(&page, &[]);
    let link = |target: &str, name: &str| {
        symlink(target, root.path().join(name)).expect("a link");
    };
    link(".", "src/round");
    link("..", "listings/a/up");
    link("self.rs", "listings/a/self.rs");
    link("../../src/a.md", "listings/a/out.rs");
    link("nobody.rs", "listings/a/gone.rs");
    let told = "a symbolic link; put the file itself here, so that every machine reads the same";
    let mut expected: Vec<_> = ["gone.rs", "out.rs", "self.rs", "up"]
        .map(|name| format!("listings/a/{name}: {told}"))
        .into();
    let circle = fs::read(root.path().join("listings/a/self.rs")).expect_err("a circle");
    expected.extend([
        format!("src/a.md:2: `listings/a/self.rs` cannot be read: {circle}"),
        "src/a.md:5: `listings/a/out.rs` is not in `listings/`; a page shows only what is kept \
         and proven there"
            .to_owned(),
        "src/a.md:8: there is no `listings/a/gone.rs`; write it, or mend the name; did you mean \
         `listings/a/good.rs`?"
            .to_owned(),
        format!("src/round: {told}"),
    ]);
    assert_eq!(problems(&root), expected);
}

#[test]
fn summary_and_chapters_name_each_other() {
    told(
        "",
        &[("src/b.md", "")],
        &["src/b.md:1: SUMMARY.md does not name this chapter; add it there, or delete it"],
    );
    told(
        "",
        &[(
            "src/SUMMARY.md",
            "- [A](a.md)\n- [B](b.md)\n- [C](./a.md)\n",
        )],
        &[
            "src/SUMMARY.md:2: there is no `src/b.md`; write it, or take the line out",
            "src/SUMMARY.md:3: `src/a.md` stands on line 1 already; name a chapter once",
        ],
    );
    let empty = TempDir::new().expect("a folder");
    let found = problems(&empty);
    assert!(
        found[0].starts_with("src/SUMMARY.md: cannot be read: "),
        "{found:#?}"
    );
}

#[test]
fn chapters_whose_tests_could_not_be_told_apart() {
    let files = [
        (
            "src/SUMMARY.md",
            "- [A](a-b.md)\n- [A](a_b.md)\n- [1](1.md)\n- [A](a.md)\n",
        ),
        ("src/a-b.md", ""),
        ("src/a_b.md", ""),
        ("src/1.md", ""),
    ];
    told(
        "",
        &files,
        &[
            "src/1.md:1: a chapter's name starts with a letter: its tests are named after it",
            "src/a_b.md:1: its tests would be named as those of `src/a-b.md`; rename one",
        ],
    );
}

#[test]
fn code_that_nothing_would_prove() {
    told(
        "A paragraph.\n\n    fn main() {}\n",
        &[],
        &["src/a.md:3: code by indentation, which nothing proves; put it in a fence"],
    );
    told(
        "<pre>fn main() {}</pre>\n",
        &[],
        &["src/a.md:1: `<pre>` in HTML, which nothing proves; put code in a fence"],
    );
    told(
        "```\nfn main() {}\n```\n",
        &[],
        &[
            "src/a.md:1: a fence without a language; name one of `rust`, `python`, `text`, \
         `admonish`",
        ],
    );
    told(
        "[^n]: A note.\n\n    ```rust\n    fn main() {}\n    ```\n",
        &[],
        &[
            "src/a.md:3: code in a footnote, which mdBook moves to the end of the page; put it \
           into the text",
        ],
    );
    told(
        "```rust\n```\n",
        &[],
        &["src/a.md:1: an empty block; there is nothing to show"],
    );
    told(
        "```rust,no_run\nfn main() {}\n```\n",
        &[],
        &["src/a.md:1: `no_run` without its reason; put `<!-- no_run: why -->` on the line above"],
    );
    told(
        "<!-- no_run: it waits for a call -->\n```rust,no_run\nfn main() {}\n```\n",
        &[],
        &[],
    );
}

#[test]
fn a_fence_that_is_never_closed() {
    let box_ = "~~~admonish note\nA sentence.\n\n```rust\nfn main() {}\n~~~\n";
    for (page, line) in [
        ("```rust\nfn main() {}\n", 1),
        ("```rust\r\nfn main() {}\r\n", 1),
        ("~~~rust\nfn main() {}\n```\n", 1),
        ("````rust\nfn main() {}\n```\n", 1),
        ("```rust\nfn main() {}\n```rust\n", 1),
        ("```rust\nfn main() {}\n```\t\n", 1),
        ("```rust\nfn main() {}\n    ```\n", 1),
        ("```rust\nfn main() {}\n> ```\n", 1),
        ("# A\n\n> ```rust\n> fn main() {}\n\nProse.\n", 3),
        ("- ```rust\n  fn main() {}\n\nProse.\n", 1),
        ("~~~admonish note\nA note.\n", 1),
        (box_, 4),
    ] {
        let expected = format!(
            "src/a.md:{line}: a fence that is never closed; close it with as many marks, and \
             nothing behind them"
        );
        told(page, &[], &[&expected]);
    }
}

#[test]
fn a_fence_that_says_what_nobody_knows() {
    let known =
        "(known: `compile_fail`, `no_run`, `should_panic`, `warns`, and codes such as E0373)";
    let languages = "(known: `rust`, `python`, `text`, `admonish`)";
    for (fence, expected) in [
        (
            "rust,compile_fial",
            format!("unknown word `compile_fial` in a fence {known}; did you mean `compile_fail`?"),
        ),
        (
            "rust,editable",
            format!("unknown word `editable` in a fence {known}"),
        ),
        (
            "rust,ignore",
            "`ignore` hides a block from the proof, so it is not allowed; show a program that \
             can be proven"
                .to_owned(),
        ),
        (
            "python,raises",
            "unknown word `raises` in a fence; a `python` fence takes none".to_owned(),
        ),
        (
            "rust editable",
            format!("unknown language `rust editable` in a fence {languages}"),
        ),
        (
            "{.rust}",
            format!("unknown language `{{.rust}}` in a fence {languages}"),
        ),
        (
            "admonish worning",
            "unknown box `worning` (known: `python`, `question`, `warning`, `note`, `quote`); \
             did you mean `warning`?"
                .to_owned(),
        ),
    ] {
        let expected = format!("src/a.md:1: {expected}");
        told(
            &format!("```{fence}\nfn main() {{}}\n```\n"),
            &[],
            &[&expected],
        );
    }
}

#[test]
fn code_in_html() {
    let raw = "a fence in HTML, which is no code there; leave a blank line above";
    let pre = "`<pre>` in HTML, which nothing proves; put code in a fence";
    for (page, told_at) in [
        (
            "<div>\n```rust\nfn main() {}\n```\n</div>\n",
            Some((2, raw)),
        ),
        (
            "> <div>\n> ~~~rust\n> fn main() {}\n> ~~~\n> </div>\n",
            Some((2, raw)),
        ),
        ("<!-- a note --> <pre>1</pre>\n", Some((1, pre))),
        ("<div>\n<PRE>1</PRE>\n</div>\n", Some((2, pre))),
        ("| a |\n|---|\n| <pre>1</pre> |\n", Some((3, pre))),
        // What a comment holds, no reader sees. Where it ends, browsers see
        // otherwise than Markdown, so it holds no code of its own either.
        ("<!--\n```rsut\n1\n```\n-->\n", None),
        ("<!--\n<pre>1</pre>\n-->\n", Some((2, pre))),
        ("<!--> <pre>1</pre> -->\n", Some((1, pre))),
        // Behind a blank line Markdown begins again, and a fence is a fence.
        ("<div>\n\n```rust\nfn main() {}\n```\n\n</div>\n", None),
    ] {
        let expected: Vec<_> = told_at
            .map(|(line, message)| format!("src/a.md:{line}: {message}"))
            .into_iter()
            .collect();
        assert_eq!(problems(&book(page, &[])), expected, "{page}");
    }
}

#[test]
fn blocks_are_found_wherever_they_stand() {
    let page = "\
> ```rust,compile_fial
> fn main() {}
> ```

1. ~~~rust,should_pnaic
   fn main() {}
   ~~~

~~~~admonish note
````rust,warsn
fn main() {}
````

~~~admonish question
```pyhton
```
~~~
~~~~

| a |
|---|
| ```rust |
";
    let found = problems(&book(page, &[]));
    let lines: Vec<_> = found
        .iter()
        .map(|told| told.split(": ").next().unwrap())
        .collect();
    assert_eq!(
        lines,
        [
            "src/a.md:1",
            "src/a.md:5",
            "src/a.md:10",
            "src/a.md:14",
            "src/a.md:15"
        ],
        "{found:#?}"
    );
}

#[test]
fn a_box_that_would_not_come_through() {
    let lost = "a box that does not stand alone; its fences begin at the left margin, outside of \
                other boxes, and behind the last there is nothing but a blank line";
    for (page, line) in [
        ("> ~~~admonish note\n> words\n> ~~~\n", 1),
        ("- words\n\n  ~~~admonish note\n  words\n  ~~~\n", 3),
        (" ~~~admonish note\nwords\n~~~\n", 1),
        ("~~~admonish note\nwords\n ~~~\n", 1),
        ("~~~admonish note\nwords\n~~~ \n", 1),
        ("~~~admonish note\nwords\n~~~\nwords\n", 1),
        ("~~~~admonish note\n~~~admonish note\nwords\n~~~\n~~~~\n", 2),
    ] {
        told(page, &[], &[&format!("src/a.md:{line}: {lost}")]);
    }
    told(
        "~~~admonish note\n<!-- words\n~~~\n",
        &[],
        &[
            "src/a.md:1: a box with a comment or HTML that is still open at its end; close it in \
           the box",
        ],
    );
}

#[test]
fn a_box_with_words_that_nobody_knows() {
    for (words, expected) in [
        (
            "title=\"```rust\"",
            "\"```rust\" as a box's title; a title begins with a word and goes without `\\`, `<` \
             and `=`",
        ),
        (
            "title=\"a = b\" collapsible=true",
            "\"a = b\" as a box's title; a title begins with a word and goes without `\\`, `<` \
             and `=`",
        ),
        (
            "type=\"python\"",
            "unknown words `type=\"python\"` for a box; expected `title=\"…\"`, then \
             `collapsible=true`",
        ),
    ] {
        let page = format!("~~~admonish note {words}\nwords\n~~~\n");
        told(&page, &[], &[&format!("src/a.md:1: {expected}")]);
    }
    told(
        "~~~admonish question title=\"`move`: what's 1 & 2?\" collapsible=true\nwords\n~~~\n",
        &[],
        &[],
    );
    told(
        "~~~\u{a0}admonish note\nwords\n~~~\n",
        &[],
        &[
            "src/a.md:1: unknown language `admonish note` in a fence (known: `rust`, `python`, \
           `text`, `admonish`)",
        ],
    );
}

#[test]
fn a_misspelt_fence_is_told_once_whatever_it_shows() {
    told(
        "```rsut\n{{#include ../listings/a/good.rs}}\n```\n",
        &[],
        &[
            "src/a.md:1: unknown language `rsut` in a fence (known: `rust`, `python`, `text`, \
           `admonish`); did you mean `rust`?",
        ],
    );
}

#[test]
fn a_text_block_that_nobody_prints() {
    let nobody = "a `text` block that no program above it prints; nothing proves it";
    for (page, line) in [
        ("```text\na\n```\n", 1),
        (
            "```rust\nfn main() {}\n```\n\n## Later\n\n```text\na\n```\n",
            7,
        ),
        (
            "```rust\nfn main() {}\n```\n```text\na\n```\n```text\nb\n```\n",
            7,
        ),
        (
            "<!-- no_run: x -->\n```rust,no_run\nfn main() {}\n```\n```text\na\n```\n",
            5,
        ),
    ] {
        told(page, &[], &[&format!("src/a.md:{line}: {nobody}")]);
    }
}

#[test]
fn a_claim_that_shows_nothing() {
    told(
        "```rust,compile_fail,E0425\nfn main() { a }\n```\n",
        &[],
        &["src/a.md:1: no `text` block below shows the compiler's message; add one"],
    );
    told(
        "```rust,warns\nfn main() {}\n```\n",
        &[],
        &["src/a.md:1: no `text` block below shows the compiler's warnings; add one"],
    );
    told(
        "```rust,should_panic\nfn main() {}\n```\n",
        &[],
        &["src/a.md:1: no `text` block below shows the panic's message; add one"],
    );
}

#[test]
fn a_listing_in_the_wrong_fence() {
    told(
        "```python\n{{#include ../listings/a/good.rs}}\n```\n",
        &[],
        &["src/a.md:2: `listings/a/good.rs` in a `python` fence; expected a .py file"],
    );
    let files = [(
        "listings/a/b.rs",
        "// ANCHOR: a\nfn twice() {}\n// ANCHOR_END: a\nfn main() {}\n",
    )];
    told(
        "```rust\n{{#include ../listings/a/b.rs:a}}\n```\n",
        &files,
        &[
            "src/a.md:2: a slice of `listings/a/b.rs` that loses the rest of the program; use \
         `{{#rustdoc_include …}}`, which hides it",
        ],
    );
    let files = [("listings/a/b.rs", "fn main() {}\n// {{#include c.rs}}\n")];
    told(
        "```rust\n{{#rustdoc_include ../listings/a/b.rs}}\n```\n",
        &files,
        &[
            "src/a.md:2: listings/a/b.rs:2: mdBook would take `{{#` for a directive; write it \
           another way",
        ],
    );
    let files = [("listings/a/b.rs", "fn main() {}\n// {{\n#include c.rs}}\n")];
    told(
        "```rust\n{{#rustdoc_include ../listings/a/b.rs}}\n```\n",
        &files,
        &[
            "src/a.md:2: listings/a/b.rs:2: mdBook would take `{{#` for a directive; write it \
           another way",
        ],
    );
    let files = [("listings/a/b.rs", "fn main() {\n    \"\n# a\";\n}\n")];
    told(
        "```rust\n{{#rustdoc_include ../listings/a/b.rs}}\n```\n",
        &files,
        &[
            "src/a.md:2: listings/a/b.rs:3: mdBook would hide a line that starts with `#` and \
         change the program; write it another way",
        ],
    );
}

#[test]
fn files_that_are_no_text() {
    let root = book("", &[]);
    write(root.path(), "src/a.md", b"one\ntwo \xff\n");
    assert_eq!(
        problems(&root),
        ["src/a.md:2: not UTF-8 from here on; save the chapter as UTF-8",]
    );
    write(root.path(), "src/a.md", "one\r\ntwo\rthree\r\n");
    assert_eq!(
        problems(&root),
        [
            "src/a.md:2: a carriage return amid a line, which Markdown takes for the line's end; \
           delete it",
        ]
    );
    write(
        root.path(),
        "src/a.md",
        "```rust\n{{#include ../listings/a/b.rs}}\n```\n",
    );
    write(root.path(), "listings/a/b.rs", b"\xff");
    assert_eq!(
        problems(&root),
        ["src/a.md:2: `listings/a/b.rs` is not UTF-8; save it as UTF-8",]
    );
    write(root.path(), "listings/a/b.rs", "\u{feff}fn main() {}\n");
    assert_eq!(
        problems(&root),
        ["src/a.md:2: `listings/a/b.rs` starts with a byte order mark; save it without one",]
    );
    write(root.path(), "src/SUMMARY.md", b"\xff");
    assert_eq!(
        problems(&root),
        [
            "src/SUMMARY.md: cannot be read: stream did not contain valid UTF-8; it lists the \
         chapters in their order",
        ]
    );
}

#[test]
fn all_problems_are_told_together() {
    let page = "```rust,ignore\nfn main() {}\n```\n\n```rust\n{{#include ../listings/b.rs}}\n```\n";
    let found = problems(&book(page, &[("src/b.md", "")]));
    assert_eq!(found.len(), 3, "{found:#?}");
}

#[test]
fn a_text_block_speaks_of_all_programs_directly_above() {
    let page = "\
```rust
fn main() {}
```

A sentence parts the first program from the others.

```python
print(1)
```

```rust
fn main() { println!(\"1\"); }
```

They both print, as a sentence may say here:

```text
1
```
";
    let root = book(page, &[]);
    let (book, problems) = Book::read(root.path());
    assert!(problems.is_empty(), "{problems:#?}");
    let claims: Vec<_> = book
        .claims()
        .map(|claim| {
            (
                claim.line,
                claim.output.as_ref().map(|shown| shown.line),
                claim.follows,
            )
        })
        .collect();
    assert_eq!(
        claims,
        [
            (1, None, None),
            (7, Some(17), None),
            (11, Some(17), Some(7))
        ]
    );
}

#[test]
fn a_heading_without_words_parts_programs_too() {
    let page = "```python\n1\n```\n\n#\n\n```python\n2\n```\n\n```text\n1\n```\n";
    let (book, problems) = Book::read(book(page, &[]).path());
    assert!(problems.is_empty(), "{problems:#?}");
    let spoken_of: Vec<_> = book.claims().map(|claim| claim.output.is_some()).collect();
    assert_eq!(spoken_of, [false, true]);
}

#[track_caller]
fn rule(chapter: &str, files: &[(&str, &str)], expected: &[&str]) {
    let root = book(chapter, files);
    fs::remove_file(root.path().join("listings/a/good.rs")).expect("the good listing");
    let (book, problems) = Book::read(root.path());
    assert!(problems.is_empty(), "{problems:#?}");
    let found: Vec<_> = house_rules(&book).iter().map(ToString::to_string).collect();
    assert_eq!(found, expected);
}

#[test]
fn house_rules_on_listings() {
    rule(
        "",
        &[("listings/a/b.rs", GOOD), ("listings/a/1-c.out", "1\n")],
        &[
            "listings/a/1-c.out: `1-c`: a listing is named in lower case, letter first, with `_`",
            "listings/a/1-c.out: no page shows this file; show it, or delete it",
            "listings/a/1-c.out: no program has this name; an output is named after the program \
         that prints it",
            "listings/a/b.rs: no page shows this file; show it, or delete it",
        ],
    );
    let wide = format!("fn main() {{}} // {}\n", "x".repeat(57));
    let long = "\n".repeat(30) + "fn main() {}\n";
    rule(
        &format!("```rust\n{wide}```\n"),
        &[],
        &["src/a.md:2: 73 columns; a program has 72 at most"],
    );
    rule(
        &format!("```python\n1\n```\n```rust\n{wide}```\n"),
        &[],
        &["src/a.md:5: 73 columns; a program beside its twin has 56 at most"],
    );
    rule(
        "```rust\n{{#include ../listings/a/b.rs}}\n```\n",
        &[("listings/a/b.rs", &long)],
        &["listings/a/b.rs: 31 lines; a program on a page has 30 at most"],
    );
}

#[test]
fn house_rules_on_exercises() {
    let show = |name: &str| {
        format!(
            "```rust\n{{{{#include ../listings/a/{name}.rs}}}}\n```\n\n\
             ```text\n{{{{#include ../listings/a/{name}.out}}}}\n```\n\n"
        )
    };
    let one = "fn main() {\n    println!(\"1\");\n}\n";
    let listings = |solved: &'static str| {
        [
            ("listings/a/exercise_b.rs", one),
            ("listings/a/exercise_b.out", "1\n"),
            ("listings/a/exercise_b_solved.rs", one),
            ("listings/a/exercise_b_solved.out", solved),
        ]
    };
    let both = show("exercise_b") + &show("exercise_b_solved");
    rule(&format!("### 1. B\n\n{both}"), &listings("2\n"), &[]);
    rule(
        &both,
        &listings("1\n"),
        &[
            "src/a.md:1: an exercise that prints what its solution prints; there is nothing to do",
            "src/a.md:1: an exercise without a title; put a `### ` heading above it",
        ],
    );
    rule(
        &format!("### 1. B\n\n{}", show("exercise_b")),
        &listings("2\n")[..2],
        &[
            "src/a.md:3: an exercise without a solution; show `exercise_<name>_solved.rs` in a box \
             below",
        ],
    );
    let silent =
        show("exercise_b") + "```rust\n{{#include ../listings/a/exercise_b_solved.rs}}\n```\n";
    rule(
        &format!("### 1. B\n\n{silent}"),
        &listings("2\n")[..3],
        &["src/a.md:11: a solution that prints nothing; its output says when the exercise is done"],
    );
}

const ENTRY: &str = "# Clinic

## E0425: cannot find value {#e0425}

*A name is not found.*

In Python it is looked up later.

```rust,compile_fail,E0425
fn main() { println!(\"{}\", nobody); }
```

```text
as rustc says
```

**Repair: name somebody.** Like this.

```rust
fn main() { println!(\"1\"); }
```

```text
1
```

**When which.** Always.
";

/// What the house rules say of a clinic with this page.
#[track_caller]
fn clinic(page: &str, expected: &[&str]) {
    let summary = "# Summary\n\n- [A](a.md)\n- [C](clinic/c.md)\n";
    let files = [("src/SUMMARY.md", summary), ("src/clinic/c.md", page)];
    rule("", &files, expected);
}

#[test]
fn house_rules_on_entries_of_the_clinic() {
    let without = |part: &str| {
        assert!(ENTRY.contains(part), "{part}");
        ENTRY.replace(part, "")
    };
    clinic(ENTRY, &[]);
    clinic(
        &without(" {#e0425}"),
        &[
            "src/clinic/c.md:3: an entry without an anchor; put `{#e0373}`, or words, behind its \
           heading",
            "src/clinic/c.md:3: the entry of E0425 has the anchor ``",
        ],
    );
    clinic(
        &ENTRY.replace("{#e0425}", "{#e0373}"),
        &["src/clinic/c.md:3: the entry of E0425 has the anchor `e0373`"],
    );
    clinic(
        &ENTRY
            .replace("E0425: cannot", "E0373: cannot")
            .replace("#e0425", "#e0373"),
        &["src/clinic/c.md:9: no program of this entry goes wrong as its heading says"],
    );
    clinic(
        &without("*A name is not found.*\n\n"),
        &["src/clinic/c.md:3: an entry without a symptom; add a line in italics below its heading"],
    );
    clinic(
        &without("**Repair: name somebody.** "),
        &[
            "src/clinic/c.md:3: an entry without a repair; add a paragraph that begins \
           `**Repair: …**`",
        ],
    );
    clinic(
        &ENTRY
            .replace("println!(\"1\");", "")
            .replace("```text\n1\n```\n\n", ""),
        &["src/clinic/c.md:19: the repair \"name somebody\" does not run and print"],
    );
    clinic(
        &without("**When which.** "),
        &[
            "src/clinic/c.md:3: an entry without a last word; add a paragraph that begins \
           `**When which.**`",
        ],
    );
    let twice = format!("{ENTRY}\n{}", ENTRY.replace("# Clinic\n\n", ""));
    clinic(
        &twice,
        &["src/clinic/c.md:29: `e0425` is the anchor of src/clinic/c.md:3 already"],
    );
}

#[test]
fn house_rules_on_prose() {
    rule(
        "This is\nsimply true, of course; justly so. `just` is code.\n",
        &[],
        &[
            "src/a.md:2: `of course` helps no reader; leave it out",
            "src/a.md:2: `simply` helps no reader; leave it out",
        ],
    );
    let box_ = "~~~admonish note\nA note.\n~~~\n";
    rule(
        &format!("{box_}\n{box_}\nA sentence.\n\n{box_}"),
        &[],
        &["src/a.md:5: two boxes in a row are one too many; put a sentence between them"],
    );
}

#[test]
fn house_rules_on_pictures() {
    let svg = |style: &str| {
        format!("<svg role=\"img\"><title>A</title><desc>A</desc><style>{style}</style></svg>")
    };
    let page = "![A](pictures/a.svg)\n\n![B](pictures/b.svg)\n";
    let good = [
        ("src/pictures/a.svg", &*svg("a{}")),
        ("src/pictures/b.svg", &svg("a{}")),
    ];
    rule(page, &good, &[]);
    let other = [
        good[0],
        ("src/pictures/b.svg", "<svg></svg>"),
        ("src/pictures/c.svg", &svg("a{}")),
        ("src/c.txt", ""),
    ];
    rule(
        page,
        &other,
        &[
            "src/c.txt: would be published with the book; only pictures (.svg) stand beside \
             chapters",
            "src/pictures/b.svg: a picture has `role=\"img\"`, a `<title>` and a `<desc>` for who \
             cannot see it",
            "src/pictures/b.svg: its `<style>` is not that of `src/pictures/a.svg`; copy it",
            "src/pictures/c.svg: no page shows this picture; show it, or delete it",
        ],
    );
}
