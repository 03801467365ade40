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

/// The manifests of the packages, each with its path.
fn manifests() -> Vec<(String, String)> {
    let packages = fs::read_dir(root().join("crates")).expect("the packages");
    let mut paths: Vec<String> = packages
        .map(|package| package.expect("a package").file_name())
        .map(|name| format!("crates/{}/Cargo.toml", name.to_string_lossy()))
        .collect();
    paths.sort();
    let read = |path: String| (path.clone(), read(&path));
    paths.into_iter().map(read).collect()
}

/// The dependencies of a manifest that say nothing of what they are for, on
/// their line or on the one above.
fn unexplained(manifest: &str) -> Vec<&str> {
    let (mut found, mut among_dependencies, mut above) = (Vec::new(), false, "");
    for line in manifest.lines() {
        if line.starts_with('[') {
            among_dependencies = line.contains("dependencies");
        } else if among_dependencies
            && !line.is_empty()
            && !line.contains('#')
            && !above.starts_with('#')
        {
            found.push(line);
        }
        above = line;
    }
    found
}

#[test]
fn every_dependency_says_what_it_is_for() {
    let bare = "[package]\nname = \"a\"\n[dependencies]\nb = \"1\" # why\n# Why.\nc = \"1\"\nd = \"1\"\n\
                [target.'cfg(unix)'.dev-dependencies]\ne = { path = \"../e\" }\n";
    assert_eq!(unexplained(bare), ["d = \"1\"", "e = { path = \"../e\" }"]);
    for (path, manifest) in manifests() {
        assert_eq!(unexplained(&manifest), [""; 0], "{path}");
    }
}

/// Written so that this file is not found.
const WORD: &str = concat!("uns", "afe");

#[test]
fn the_compiler_checks_all_but_the_line_that_sets_an_environment_variable() {
    let forbidden = format!("\n[workspace.lints.rust]\n{WORD}_code = \"forbid\"\n");
    assert!(read("Cargo.toml").contains(&forbidden), "{forbidden}");
    for (path, manifest) in manifests() {
        let lints = match path.as_str() {
            "crates/proof/Cargo.toml" => format!("\n[lints.rust]\n{WORD}_code = \"deny\"\n"),
            _ => "\n[lints]\nworkspace = true\n".to_owned(),
        };
        assert!(manifest.contains(&lints), "{path}: {lints}");
    }
    let mut files = Vec::new();
    rust_files("crates", &mut files);
    let blocks = |path: &String| read(path).matches(&format!("{WORD} {{")).count();
    files.retain(|path| blocks(path) > 0);
    assert_eq!(files, ["crates/proof/tests/skeptic.rs"]);
    assert_eq!(blocks(&files[0]), 1, "{}", files[0]);
}

fn rust_files(folder: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(root().join(folder)).expect("a folder") {
        let entry = entry.expect("a file");
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            rust_files(&path, found);
        } else if path.ends_with(".rs") {
            found.push(path);
        }
    }
}
