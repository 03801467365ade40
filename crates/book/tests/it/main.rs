//! Small books, most with one mistake, and the problems that their authors
//! read. Every message of the crate is in one row, with its file and line.

// Their tables have one row per line.
#[rustfmt::skip]
mod chapters;
#[rustfmt::skip]
mod links;
#[rustfmt::skip]
mod reading;
#[rustfmt::skip]
mod rules;

use std::fs;
use std::path::Path;

use book::{Book, Problem};
use tempfile::TempDir;

/// Files of a book and their text, which may be no UTF-8.
type Files<'a> = &'a [(&'a str, &'a [u8])];

/// A chapter, files besides, and the problems, one per line.
type Row<'a> = (&'a str, Files<'a>, &'a str);

/// Programs of each kind, and the files beside them.
const LISTINGS: Files<'static> = &[
    ("listings/a/good.rs", b"fn main() {}\n"),
    ("listings/a/one.rs", b"fn main() { println!(\"1\"); }\n"),
    ("listings/a/one.py", b"print(1)\n"),
    ("listings/a/one.out", b"1\n"),
    ("listings/a/alike.py", b"print(0 + 1)\n"),
    ("listings/a/alike.out", b"1\n"),
    ("listings/a/two.py", b"print(2)\n"),
    ("listings/a/two.out", b"2\n"),
    ("listings/a/panics.rs", b"fn main() { panic!(); }\n"),
    ("listings/a/panics.out", b"thread 'main' panicked at a.rs:1:1:\n"),
    ("listings/a/refused.rs", b"fn main() { a; b }\n"),
    ("listings/a/refused.err", b"error[E0425]: no `a`\nerror[E0308]: no\n"),
    ("listings/a/warns.rs", b"fn main() { let a = 1; }\n"),
    ("listings/a/warns.err", b"warning: unused\n"),
    ("listings/a/warns.out", b"3\n"),
    ("listings/a/unclear.rs", b"fn main() {}\n"),
    ("listings/a/unclear.err", b"?\n"),
    ("listings/a/empty.rs", b"\n"),
    ("listings/a/blank.rs", b"fn main() {}\n"),
    ("listings/a/order.rs", b"// ANCHOR_END: part\n// ANCHOR: part\nfn main() {}\n"),
    ("listings/a/end.rs", b"fn main() {}\n// ANCHOR_END: part\n"),
    ("listings/a/name.py", b"ANCHOR_END: int = 5\n"),
    ("listings/a/blank.out", b""),
    (
        "listings/a/parts.rs",
        b"// ANCHOR: main\nfn main() {}\n// ANCHOR_END: main\n\
          // ANCHOR: twice\n1\n// ANCHOR_END: twice\n// ANCHOR: twice\n\
          // ANCHOR: none\n\n// ANCHOR_END: none\n// ANCHOR: open\n2\n",
    ),
];

/// Writes a book: a summary that names `src/a.md`, that chapter, and files that
/// may replace either.
fn book(chapter: &str, files: Files<'_>) -> TempDir {
    let root = TempDir::new().expect("a folder for a book");
    let write = |path: &str, bytes: &[u8]| {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().expect("a file in a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    };
    fs::create_dir(root.path().join("listings")).expect("a folder");
    write("src/SUMMARY.md", b"# Summary\n\n- [A](a.md)\n");
    write("src/a.md", page(chapter).as_bytes());
    files.iter().for_each(|(path, bytes)| write(path, bytes));
    root
}

/// A chapter with a block in place of each line such as `@rust one.rs`.
fn page(chapter: &str) -> String {
    let block = |line: &str| {
        let (fence, file) = line.strip_prefix('@')?.split_once(' ')?;
        let directive = match file.contains(".rs") {
            true => "rustdoc_include",
            false => "include",
        };
        let include = format!("{{{{#{directive} ../listings/a/{file}}}}}");
        Some(format!("```{fence}\n{include}\n```"))
    };
    let lines = chapter.split('\n');
    let lines: Vec<_> = lines.map(|it| block(it).unwrap_or(it.to_owned())).collect();
    lines.join("\n")
}

/// One problem per line, as an author reads it.
fn text(problems: &[Problem]) -> String {
    let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

/// Reads the book of each row, with all listings, and compares the problems.
#[track_caller]
fn check(rows: &[Row<'_>]) {
    let read = |chapter: &str, files: Files<'_>| {
        let root = book(chapter, &[LISTINGS, files].concat());
        text(&Book::read(root.path()).1)
    };
    compare(rows, read);
}

/// The same for house rules, with the listings of the row alone.
#[track_caller]
fn check_rules(rows: &[Row<'_>]) {
    let read = |chapter: &str, files: Files<'_>| {
        let root = book(chapter, files);
        let (book, problems) = Book::read(root.path());
        match problems.as_slice() {
            [] => text(&book.house_rules()),
            _ => format!("not readable:\n{}", text(&problems)),
        }
    };
    compare(rows, read);
}

#[track_caller]
fn compare(rows: &[Row<'_>], read: impl Fn(&str, Files<'_>) -> String) {
    let mut report = String::new();
    for (chapter, files, expected) in rows {
        let found = read(chapter, files);
        if found != *expected {
            let names: Vec<_> = files.iter().map(|(path, _)| path).collect();
            report += &format!(
                "chapter and files: {chapter:?} {names:?}\nexpected:\n{expected}\nfound:\n{found}\n\n"
            );
        }
    }
    assert!(report.is_empty(), "\n{report}");
}

/// The test that an author meets first.
#[test]
fn the_book_has_no_problems() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let (book, mut problems) = Book::read(&root);
    // What a chapter shows is known only if it can be read.
    if problems.is_empty() {
        problems = book.house_rules();
    }
    assert!(!book.chapters.is_empty(), "no chapter in src/SUMMARY.md");
    if !problems.is_empty() {
        print!("{}", book::report(&problems));
        // Without a panic's message, so that the report is all there is to read.
        std::panic::resume_unwind(Box::new(()));
    }
}
