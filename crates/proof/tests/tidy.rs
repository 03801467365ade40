//! The house rules, held against the real book: what keeps a chapter from
//! being read, and what keeps the project tidy.

use std::fs;
use std::path::{Path, PathBuf};

use book::{Book, house_rules, report};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .expect("two folders up")
        .to_path_buf()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn every_chapter_can_be_read_as_its_author_meant_it() {
    let (book, problems) = Book::read(&root());
    assert!(problems.is_empty(), "\n{}", report(&problems));
    assert!(book.claims().count() > 0, "the book has no programs");
}

#[test]
fn the_house_rules_hold() {
    let (book, _) = Book::read(&root());
    let problems = house_rules(&book);
    assert!(problems.is_empty(), "\n{}", report(&problems));
}

#[test]
fn the_pages_and_this_compiler_are_the_pinned_one() {
    let toolchain = read("rust-toolchain.toml");
    let pinned = toolchain.split('"').nth(1).expect("a channel in quotes");
    let this = env!("PROOF_RUSTC_VERSION");
    assert!(
        this.starts_with(&format!("rustc {pinned} ")),
        "this is {this}; the book is proven with rustc {pinned}, see rust-toolchain.toml"
    );
    let page = read("src/introduction.md");
    assert!(
        page.contains(&format!("rustc {pinned}")),
        "src/introduction.md names another compiler than rustc {pinned}"
    );
}

#[test]
fn readme_names_the_commands_that_ci_runs() {
    let (readme, ci) = (read("README.md"), read(".ci/run"));
    let workflow = read(".github/workflows/test.yml");
    for command in ["cargo test"] {
        assert!(
            readme.contains(&format!("`{command}`")),
            "README.md does not name `{command}`"
        );
        for (name, script) in [(".ci/run", &ci), (".github/workflows/test.yml", &workflow)] {
            let runs = script.lines().any(|line| line.trim().ends_with(command));
            assert!(
                runs,
                "{name} does not run `{command}`, README's test command"
            );
        }
    }
}
