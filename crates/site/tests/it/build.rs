//! `build`: what becomes of a good book, and that a bad one is refused with
//! everything that is wrong with it.

use std::env;
use std::fs;
use std::path::Path;

use crate::project::{Project, closures};

#[test]
fn a_good_book_becomes_pages() {
    let project = Project::new("# A\n\n~~~admonish python\nA *cell*.\n~~~\n");
    assert_eq!(project.build(), (true, String::new()));
    let page = project.read("book/a.html");
    assert!(page.contains("class=\"admonition admonish-python\""), "{page}");
    assert!(page.contains("<em>cell</em>"), "{page}");
    assert!(!page.contains("livereload"), "a published page does not reload");
}

/// After a move, cargo reuses a program that was built elsewhere.
#[test]
fn the_book_is_the_one_of_this_folder() {
    let here = env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let here = Path::new(&here).ancestors().nth(2).expect("two folders up");
    let output = closures().arg("--help").output().expect("closures runs");
    let help = String::from_utf8_lossy(&output.stdout);
    assert!(help.contains(&format!("[default: {}]", here.display())), "{help}");
}

#[test]
fn every_problem_is_reported_and_the_old_book_stays() {
    let project = Project::new("# A\n\nThe first book.\n");
    assert_eq!(project.build(), (true, String::new()));
    project.write(
        "src/a.md",
        "# A\n\n```rust\n{{#rustdoc_include ../listings/b.rs}}\n```\n\n![No](none.svg)\n",
    );
    project.write("src/b.md", "");
    let expected = "src/a.md:3: there is no `listings/b.rs`\n\
        src/a.md:7: there is no picture `none.svg`; add the file, or correct the name\n\
        src/b.md:1: SUMMARY.md does not name this chapter; add it there, or delete it\n\
        3 problems\n";
    assert_eq!(project.build(), (false, expected.to_owned()));
    assert!(project.read("book/a.html").contains("The first book."));
    assert_eq!(project.files(""), ["book", "book.toml", "listings", "src"]);
}

#[test]
fn a_warning_of_mdbook_is_an_error() {
    let project = Project::new("# A\n");
    let config = project.read("book.toml");
    project.write("book.toml", &(config + "\n[biuld]\ncreate-missing = false\n"));
    let (built, message) = project.build();
    assert!(!built && message.contains("Invalid field \"biuld\" in book.toml"), "{message}");
    project.write("book.toml", "[book\n");
    let (built, message) = project.build();
    assert!(!built && message.starts_with("book.toml: "), "{message}");
}

#[test]
fn an_unknown_command_is_refused() {
    let output = closures().arg("biuld").output().expect("closures runs");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_pdf_without_a_browser_is_refused_before_anything_is_built() {
    let project = Project::new("# A\n");
    let mut closures = closures();
    closures.args(["build", "--pdf", "--root"]).arg(project.path(""));
    closures.env("PATH", "/nowhere").env_remove("CHROMIUM");
    let output = closures.output().expect("closures runs");
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(message.starts_with("--pdf needs a Chromium"), "{message}");
    assert!(!project.path("book").exists());
}

#[test]
#[ignore = "slow; .ci/run runs it"]
fn the_real_book_is_built() {
    let folder = tempfile::tempdir().expect("a folder for the book");
    let dest = folder.path().join("book");
    let mut closures = closures();
    closures.args(["build", "--unproven", "--dest"]).arg(&dest);
    let output = closures.output().expect("closures runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let page = fs::read_to_string(dest.join("notebook.html")).expect("the notebook's page");
    for leftover in ["{{#", "ANCHOR", "language-admonish", "<pre><code"] {
        assert!(!page.contains(leftover), "`{leftover}` reached the reader");
    }
    assert!(dest.join("listings/notebook/message.rs").is_file(), "listings are published");
}
