//! The order of the chapters, and files that are no text.

use std::fs;

use book::Book;

use crate::{book, check, text};

/// The problems of a book with this summary.
#[track_caller]
fn summary(summary: &str, expected: &str) {
    let files: [(_, &[u8]); 3] = [
        ("src/SUMMARY.md", summary.as_bytes()),
        ("src/my e.md", b"words\n"),
        ("src/part/d.md", b"words\n"),
    ];
    check(&[("words\n", &files, expected)]);
}

#[test]
fn a_summary_names_each_chapter_once() {
    let rest = "- [E](<my e.md>)\n- [D](part/d.md)\n";
    let with = |lines: &str| format!("{lines}{rest}");
    let not_named = "SUMMARY.md does not name this chapter; add it there, or delete it";
    summary(&with("[A](a.md)\n\n"), "");
    summary(&with("# Part\r\n\r\n---\r\n\r\n- [A](a.md)\r\n- [Later]()\r\n"), "");
    summary("- [A](./a.md)\n- [E](my%20e.md)\n- [D](part/d.md)\n", "");
    summary("- [A](a.md)\n- [E](<my e.md>)\n- [D](part/../part//d.md)\n", "src/SUMMARY.md:3: `part/../part//d.md` is a roundabout path; write `part/d.md`");
    summary(&with(""), &format!("src/a.md:1: {not_named}"));
    summary("- [A](a.md)\n  - plain\n- [D](part/d.md)\n- [E](my%20e.md)\n", "src/SUMMARY.md:2: an entry without a link; write `- [Title](file.md)`");
    summary(&with("- [A](a.md)\n- [A](./a.md)\n"), "src/SUMMARY.md:2: `src/a.md` is on line 1 already; name a chapter once");
    summary(&with("- [A](a.md)\n- [B](b.md)\n"), "src/SUMMARY.md:2: there is no `src/b.md`; write it, or delete this line");
    for target in ["../README.md", "a.txt", "https://a.b/c.md", "a.md#b"] {
        let lines = with(&format!("- [A](a.md)\n- [B]({target})\n"));
        summary(&lines, &format!("src/SUMMARY.md:2: `{target}` is no chapter; name a `.md` file below `src/`"));
    }
    let bom = "src/SUMMARY.md:1: begins with a byte order mark; save the file without one";
    summary(&with("\u{feff}- [A](a.md)\n"), bom);
}

#[test]
fn a_book_without_a_summary() {
    let root = book("", &[]);
    let path = root.path().join("src/SUMMARY.md");
    fs::remove_file(&path).expect("a summary");
    let error = fs::read(path).expect_err("no summary");
    let expected = format!("src/SUMMARY.md: cannot be read: {error}; it lists the chapters in their order");
    assert_eq!(text(&Book::read(root.path()).1), expected);
}

#[test]
fn files_are_text() {
    let utf8 = "not UTF-8 from here on; save the file as UTF-8";
    let mark = "begins with a byte order mark; save the file without one";
    let lone = "a carriage return inside a line; delete it";
    let page = "@rust odd.rs\n@text odd.out\n";
    let odd = |file: &'static str, bytes: &'static [u8]| -> [(&'static str, &'static [u8]); 3] {
        [("listings/a/odd.rs", b"fn main() {}\n"), ("listings/a/odd.out", b"1\n"), (file, bytes)]
    };
    check(&[
        ("", &[("src/a.md", b"one\ntwo \xff\n")], &format!("src/a.md:2: {utf8}")),
        ("", &[("src/a.md", b"one\r\ntwo\rthree\r\n")], &format!("src/a.md:2: {lone}")),
        ("", &[("src/a.md", b"one\ntwo\r")], &format!("src/a.md:2: {lone}")),
        ("", &[("src/a.md", b"\xef\xbb\xbf# A\n")], &format!("src/a.md:1: {mark}")),
        (page, &odd("listings/a/odd.rs", b"\n\xff"), &format!("listings/a/odd.rs:2: {utf8}")),
        (page, &odd("listings/a/odd.out", b"\xef\xbb\xbf1\n"), &format!("listings/a/odd.out:1: {mark}")),
        (page, &odd("listings/a/odd.out", b"1\n2\r3\n"), &format!("listings/a/odd.out:2: {lone}")),
    ]);
}

/// A link in a circle, one that leads out, and one that leads nowhere.
#[cfg(unix)]
#[test]
fn symbolic_links_are_not_followed() {
    use std::os::unix::fs::symlink;

    let root = book("", &[("listings/a/good.rs", b"fn main() {}\n")]);
    for (target, name) in [("..", "listings/a/up"), ("good.rs", "listings/a/link.rs"), (".", "src/round")] {
        symlink(target, root.path().join(name)).expect("a link");
    }
    let message = "a symbolic link; put the file itself here, so that every machine reads the same";
    let expected = ["listings/a/link.rs", "listings/a/up", "src/round"].map(|it| format!("{it}: {message}"));
    assert_eq!(text(&Book::read(root.path()).1), expected.join("\n"));
}
