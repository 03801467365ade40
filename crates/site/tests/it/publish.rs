//! `build --dest`: a book is replaced by the next one, and nothing else ever is.

use std::fs;
use std::process::Stdio;

use crate::project::{Project, closures};

/// Runs `build --dest book`, which is to be refused with these words; every
/// file of the folder is left as it was.
#[track_caller]
fn is_refused(project: &Project, words: &str) {
    let before = project.files("book");
    let output = project.run(&["build", "--dest", "book"]);
    let printed = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && printed.contains(words), "{printed}");
    assert_eq!(project.files("book"), before);
    assert_eq!(project.files(""), ["book", "book.toml", "listings", "src"], "nothing is left over");
}

#[test]
fn a_book_replaces_the_one_before() {
    let project = Project::new("# A\n\nThe first book.\n");
    fs::create_dir(project.path("book")).expect("an empty folder");
    assert_eq!(project.build(), (true, String::new()));
    project.write("book/old.html", "of a chapter that is gone");
    project.write("src/a.md", "# A\n\nThe second book.\n");
    assert_eq!(project.build(), (true, String::new()));
    assert!(project.read("book/a.html").contains("The second book."));
    assert!(!project.path("book/old.html").exists());
}

#[test]
fn a_folder_that_is_created_may_be_deep() {
    let project = Project::new("# A\n");
    let output = project.run(&["build", "--dest", "public/html/book"]);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(project.files("public/html"), ["book"]);
}

#[test]
fn a_broken_book_leaves_the_old_one() {
    let project = Project::new("# A\n\nThe first book.\n");
    assert_eq!(project.build(), (true, String::new()));
    project.write("src/a.md", "```rsut\n```\n");
    is_refused(&project, "src/a.md:1: ");
    assert!(project.read("book/a.html").contains("The first book."));
}

#[test]
fn other_folders_are_not_replaced() {
    let project = Project::new("# A\n");
    project.write("book/thesis.txt", "ten years of work");
    let words = "book: holds something that is not a book of this program (there is no \
                 `.closures-book` in it); delete it, or name another folder with --dest\n";
    is_refused(&project, words);
    // mdBook writes this file, and so do people who publish a site.
    project.write("book/.nojekyll", "");
    is_refused(&project, words);
    assert_eq!(project.read("book/thesis.txt"), "ten years of work");
}

#[test]
fn the_sources_are_not_replaced() {
    let project = Project::new("# A\n");
    for dest in ["src/book", "listings", "theme/book"] {
        let output = project.run(&["build", "--dest", dest]);
        let printed = String::from_utf8_lossy(&output.stderr);
        let folder = dest.split('/').next().expect("a folder");
        assert!(!output.status.success(), "{dest}");
        assert!(
            printed.contains(&format!("is in `{folder}/`, which the book is made of")),
            "{printed}"
        );
        assert_eq!(project.files(""), ["book.toml", "listings", "src"]);
    }
}

#[test]
fn a_repository_is_not_replaced_even_with_a_book_in_it() {
    let project = Project::new("# A\n");
    assert_eq!(project.build(), (true, String::new()));
    project.write("book/.git/HEAD", "ref: refs/heads/pages\n");
    is_refused(&project, "book: holds a git repository (`.git`)");
    fs::remove_dir_all(project.path("book/.git")).expect("a folder");
    project.write("book/.git", "gitdir: elsewhere\n");
    is_refused(&project, "book: holds a git repository (`.git`)");
}

#[test]
fn a_file_is_not_replaced() {
    let project = Project::new("# A\n");
    project.write("book", "a file");
    let output = project.run(&["build"]);
    let printed = String::from_utf8_lossy(&output.stderr);
    assert!(printed.contains("cannot be read as a folder"), "{printed}");
    assert_eq!(project.read("book"), "a file");
}

#[cfg(unix)]
#[test]
fn a_link_stays_and_its_folder_is_replaced() {
    let project = Project::new("# A\n");
    fs::create_dir(project.path("site")).expect("a folder");
    std::os::unix::fs::symlink("site", project.path("book")).expect("a link");
    assert_eq!(project.build(), (true, String::new()));
    assert!(project.path("book").is_symlink());
    assert!(project.path("site/a.html").is_file());
}

#[test]
fn a_closed_pipe_is_no_error() {
    let project = Project::new("# A\n");
    for arguments in [&["build"][..], &["build", "--dest", "src"]] {
        let mut child = closures()
            .args(arguments)
            .arg("--root")
            .arg(project.path(""))
            .current_dir(project.path(""))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("closures runs");
        // Both are closed before anything is printed.
        drop((child.stdout.take(), child.stderr.take()));
        let status = child.wait().expect("closures ends");
        let expected = if arguments.len() == 1 { 0 } else { 1 };
        assert_eq!(status.code(), Some(expected), "{arguments:?}");
    }
}
