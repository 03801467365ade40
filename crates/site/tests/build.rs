//! `cargo run -- build`: what it makes of good books, and that a bad one is
//! refused with everything that is wrong with it, the old one left in place.

#[allow(dead_code, reason = "the other tests use the rest of it")]
mod project;

use std::env;
use std::fs;
use std::path::Path;

use mdbook::book::{Book, BookItem};
use mdbook::renderer::{RenderContext, Renderer};
use mdbook::{Config, MDBook};
use project::{Project, closures, real};

#[test]
fn a_good_book_becomes_pages() {
    let project = Project::new("# A\n\n~~~admonish python\nA *cell*.\n~~~\n");
    assert_eq!(project.build(), (true, String::new()));
    let page = project.read("book/a.html");
    assert!(
        page.contains("class=\"admonition admonish-python\""),
        "{page}"
    );
    assert!(page.contains("<em>cell</em>"), "{page}");
    assert!(
        !page.contains("livereload"),
        "a published page waits for nobody"
    );
}

/// A project that was moved or copied after a build must not build the folder
/// that it came from.
#[test]
fn the_book_is_that_of_this_folder() {
    let here = env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let here = Path::new(&here).ancestors().nth(2).expect("two folders up");
    let output = closures().arg("--help").output().expect("closures runs");
    let told = String::from_utf8_lossy(&output.stdout);
    let default = format!("[default: {}]", here.display());
    assert!(told.contains(&default), "{default}\n{told}");
}

#[test]
fn every_problem_is_told_and_the_old_book_stays() {
    let project = Project::new("# A\n\nThe first book.\n");
    assert_eq!(project.build(), (true, String::new()));
    project.write(
        "src/a.md",
        "# A\n\n```rust\n{{#include ../listings/b.rs}}\n```\n\n```rsut\n```\n",
    );
    project.write("src/b.md", "");
    let told = "src/a.md:4: there is no `listings/b.rs`; write it, or mend the name\n\
        src/a.md:7: unknown language `rsut` in a fence (known: `rust`, `python`, `text`, \
        `admonish`); did you mean `rust`?\n\
        src/b.md:1: SUMMARY.md does not name this chapter; add it there, or delete it\n\
        3 problems\n";
    assert_eq!(project.build(), (false, told.to_owned()));
    assert!(project.read("book/a.html").contains("The first book."));
    assert_eq!(
        project.files(""),
        ["book", "book.toml", "listings", "src"],
        "nothing is left over"
    );
}

#[test]
fn what_mdbook_only_logs_is_an_error() {
    let project = Project::new("# A\n");
    let config = project.read("book.toml");
    project.write(
        "book.toml",
        &(config + "\n[biuld]\ncreate-missing = false\n"),
    );
    let (built, told) = project.build();
    assert!(
        !built && told.contains("Invalid field \"biuld\" in book.toml"),
        "{told}"
    );
    project.write("book.toml", "[book\n");
    let (built, told) = project.build();
    assert!(!built && told.starts_with("book.toml: "), "{told}");
}

#[test]
fn a_folder_that_is_no_book_is_not_replaced() {
    let project = Project::new("# A\n");
    for (dest, kept) in [("src", "src/a.md"), (".", "src/a.md")] {
        let output = project.run(&["build", "--dest", dest]);
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(
            told.contains("holds something that is not a book"),
            "{dest}: {told}"
        );
        assert_eq!(project.read(kept), "# A\n");
    }
}

#[test]
fn a_name_that_is_no_command_is_refused() {
    let output = closures().arg("biuld").output().expect("closures runs");
    assert_eq!(output.status.code(), Some(2));
    let output = closures()
        .args(["preprocess", "support", "html"])
        .output()
        .expect("closures runs");
    assert_eq!(output.status.code(), Some(1));
}

/// What the proof reads is what mdBook shows: the same expansion, to the byte.
#[test]
fn chapters_expand_as_mdbook_expands_them() {
    let (ours, problems) = book::Book::read(&real());
    assert_eq!(problems, []);
    let theirs = expanded_by_mdbook();
    assert_eq!(ours.chapters.len(), theirs.len());
    for (ours, (path, text)) in ours.chapters.iter().zip(theirs) {
        assert_eq!(ours.path, format!("src/{path}"));
        assert_eq!(ours.text.trim_end(), text.trim_end(), "{path}");
    }
}

fn expanded_by_mdbook() -> Vec<(String, String)> {
    struct Nothing;
    impl Renderer for Nothing {
        fn name(&self) -> &str {
            "nothing"
        }
        fn render(&self, _: &RenderContext) -> mdbook::errors::Result<()> {
            Ok(())
        }
    }
    let mdbook = MDBook::load_with_config(real(), Config::default()).expect("the book loads");
    let (book, _): (Book, _) = mdbook.preprocess_book(&Nothing).expect("includes expand");
    let chapters = book.iter().filter_map(|item| match item {
        BookItem::Chapter(chapter) => {
            let path = chapter
                .source_path
                .as_ref()?
                .to_string_lossy()
                .replace('\\', "/");
            Some((path, chapter.content.clone()))
        }
        _ => None,
    });
    chapters.collect()
}

#[test]
fn the_real_book_is_built() {
    let folder = tempfile::tempdir().expect("a folder for the book");
    let dest = folder.path().join("book");
    let output = closures()
        .args(["build", "--unproven", "--dest"])
        .arg(&dest)
        .output()
        .expect("closures runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let page = fs::read_to_string(dest.join("notebook.html")).expect("the notebook's page");
    assert!(!page.contains("{{#"), "a directive reached the reader");
    assert!(!page.contains("ANCHOR"), "an anchor reached the reader");
    assert!(!page.contains("admonish "), "a box was not made");
}
