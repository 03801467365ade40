//! What a page of this book has: blocks as figures with their proof, pictures,
//! and links between the clinic and the chapters.

use book::Book;
use runner::evidence::Store;
use runner::{End, Outcome, Tools};

use crate::project::Project;

const PAIR: &str = "\
# A

```python
{{#include ../listings/a/b.py}}
```

```rust
{{#rustdoc_include ../listings/a/b.rs:shown}}
```

```text
{{#include ../listings/a/b.out}}
```
";

fn pair() -> Project {
    let project = Project::new(PAIR);
    project.write("listings/a/b.py", "print(1)\n");
    let program = "// ANCHOR: shown\nfn main() {\n    print();\n}\n// ANCHOR_END: shown\n\n\
                   fn print() {\n    println!(\"1\");\n}\n";
    project.write("listings/a/b.rs", program);
    project.write("listings/a/b.out", "1\n");
    project
}

/// Leaves evidence for every listing that it ended in this way.
fn prove(project: &Project, end: End, printed: bool) {
    let (book, problems) = Book::read(&project.path(""));
    assert_eq!(problems, []);
    let tools = Tools::find(&book.root).expect("tools");
    let store = Store::new(project.evidence(), tools);
    let outcome = Outcome { end, printed, ..Outcome::default() };
    for listing in book.listings.values() {
        store.write(listing, &outcome).expect("evidence");
    }
}

/// The page's text between two marks, the first included.
#[track_caller]
fn part<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let start = page.find(from).unwrap_or_else(|| panic!("no {from} in {page}"));
    let end = page[start..].find(to).unwrap_or_else(|| panic!("no {to} after {from}"));
    &page[start..start + end]
}

#[test]
fn a_published_book_is_proven() {
    let project = pair();
    let expected = "2 of 2 listings are not proven; `cargo test` proves them, `--unproven` builds \
                    without\n";
    assert_eq!(project.build(), (false, expected.to_owned()));
    prove(&project, End::Normal, true);
    assert_eq!(project.build(), (true, String::new()));
    project.write("listings/a/b.out", "2\n");
    assert!(!project.build().0);
}

#[test]
fn a_mark_names_the_tools() {
    let project = pair();
    let build = || assert!(project.run(&["build", "--unproven"]).status.success());
    build();
    let mark = "<span class=\"proof unproven\">not proven yet</span>";
    assert!(project.read("book/a.html").contains(mark));
    prove(&project, End::Normal, true);
    build();
    let page = project.read("book/a.html");
    let tools = Tools::find(&project.path("")).expect("tools");
    let mark = format!(
        "<span class=\"proof\">proven with {}, edition 2024, and {}</span>",
        tools.rustc.release(),
        tools.python().expect("Python").version
    );
    assert!(page.contains(&mark), "{mark}\n{page}");
}

#[test]
fn a_label_says_how_the_program_ended_and_not_how_its_text_looks() {
    let project = Project::new(
        "# A\n\n```python\n{{#include ../listings/a/b.py}}\n```\n\n\
         ```text\n{{#include ../listings/a/b.out}}\n```\n",
    );
    project.write("listings/a/b.py", "print('ValueError: no tea')\n");
    project.write("listings/a/b.out", "ValueError: no tea\n");
    for (end, printed, label) in [
        (End::Normal, true, "Prints"),
        (End::Exception, true, "Prints, then raises"),
        (End::Exception, false, "Raises"),
    ] {
        prove(&project, end, printed);
        assert_eq!(project.build(), (true, String::new()));
        let page = project.read("book/a.html");
        assert_eq!(
            part(&page, "<span class=\"says\">", "</span>"),
            format!("<span class=\"says\">{label}")
        );
    }
}

#[test]
fn a_pair_is_one_figure_above_one_output() {
    let project = pair();
    prove(&project, End::Normal, true);
    assert_eq!(project.build(), (true, String::new()));
    let page = project.read("book/a.html");
    let pair = part(&page, "<div class=\"pair\">", "</div>");
    let python = pair.find("class=\"program python\"").expect("the Python program");
    let rust = pair.find("class=\"program rust runs slice\"").expect("the Rust program");
    assert!(python < rust);
    let unseen = part(pair, "<span class=\"unseen\">", "</pre>");
    assert!(unseen.contains("println!"), "{unseen}");
    assert!(!pair.contains("ANCHOR"), "{pair}");
    assert!(pair.contains("<a class=\"file\" href=\"#listings/a/b.rs\">b.rs</a>"), "{pair}");
    assert!(pair.contains("<figure id=\"listings/a/b.rs\""), "{pair}");
    assert!(page.contains("<span class=\"says\">Both print</span>"), "{page}");
    assert_eq!(page.matches("<figure").count(), 3, "{page}");
    assert!(project.read("book/print.html").contains("<div class=\"pair\">"));
}

#[test]
fn a_picture_becomes_part_of_the_page() {
    let project = Project::new("# A\n\n![A box](pictures/a.svg)\n\n![Again](pictures/a.svg)\n");
    let svg = "<?xml version=\"1.0\"?>\n<svg>\n<style>rect{}</style>\n\n<rect/>\n</svg>\n";
    project.write("src/pictures/a.svg", svg);
    assert_eq!(project.build(), (true, String::new()));
    let page = project.read("book/a.html");
    let first = "<figure class=\"picture\"><svg> <style>rect{}</style>  <rect/> </svg>\
                 <figcaption>A box</figcaption></figure>";
    assert!(page.contains(first), "{page}");
    assert_eq!(page.matches("<style>rect{}").count(), 1, "{page}");
}

const CHAPTER: &str = "# A

## A task

```rust,compile_fail,E0425
{{#rustdoc_include ../listings/a/exercise_b.rs}}
```

```text
{{#include ../listings/a/exercise_b.err}}
```

## A name

```rust,compile_fail,E0425
{{#rustdoc_include ../listings/a/nobody.rs}}
```

```text
{{#include ../listings/a/nobody.err}}
```
";

const CLINIC: &str = "# Names

## E0425: cannot find value {#e0425}

*A name is not found.*

Python looks later.

```rust,compile_fail,E0425
{{#rustdoc_include ../../listings/clinic/somebody.rs}}
```

```text
{{#include ../../listings/clinic/somebody.err}}
```

**Repair: name somebody.** Like this.

**When which.** Always.
";

/// A book of a chapter, a page of the clinic and its indexes.
fn small_clinic() -> Project {
    let project = Project::new(CHAPTER);
    let summary = "- [A](a.md)\n- [N](clinic/names.md)\n- [I](clinic/indexes.md)\n";
    project.write("src/SUMMARY.md", summary);
    for (file, name) in
        [("a/exercise_b", "anybody"), ("a/nobody", "nobody"), ("clinic/somebody", "somebody")]
    {
        project.write(&format!("listings/{file}.rs"), &format!("fn main() {{ {name}; }}\n"));
        let message = format!(
            "error[E0425]: cannot find value `{name}` in this scope\n  |\n1 | fn main() {{ {name}; }}\n  \
             |             ^^^ not found in this scope\n"
        );
        project.write(&format!("listings/{file}.err"), &message);
    }
    project.write("src/clinic/names.md", CLINIC);
    let indexes = ["codes", "words", "symptoms", "compilers"];
    let indexes = indexes.map(|name| format!("<!-- index: {name} -->\n\n")).concat();
    project.write("src/clinic/indexes.md", &format!("# Indexes\n\n{indexes}"));
    project
}

#[test]
fn chapters_link_to_entries_and_entries_back() {
    let project = small_clinic();
    assert!(project.run(&["build", "--unproven"]).status.success());
    let chapter = project.read("book/a.html");
    let link = "error[<a href=\"clinic/names.html#e0425\">E0425</a>]";
    assert!(chapter.contains(link), "{chapter}");
    let page = project.read("book/clinic/names.html");
    // The exercise explains nothing, so the entry links to the other program.
    let link = "In the chapters: <a href=\"../a.html#a-name\">A name</a>";
    assert!(page.contains(link), "{page}");
    let link = "error[<a href=\"https://doc.rust-lang.org/error_codes/E0425.html\">E0425</a>]";
    assert!(page.contains(link), "{page}");
}

#[test]
fn indexes_are_made_of_the_entries() {
    let project = small_clinic();
    assert!(project.run(&["build", "--unproven"]).status.success());
    let page = project.read("book/clinic/indexes.html");
    for part in [
        "<td><a href=\"names.html#e0425\">E0425</a></td><td>cannot find value</td>",
        "<li><a href=\"names.html#e0425\">A name is not found.</a></li>",
        "<li>cannot find value … in this scope: <a href=\"names.html#e0425\">E0425</a></li>",
        "<li>not found in this scope: <a href=\"names.html#e0425\">E0425</a></li>",
        "<td>not proven yet</td>",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    project.write("src/clinic/indexes.md", "# I\n\n<!-- index: coeds -->\n");
    let (_, message) = project.build_unproven();
    let expected = "src/clinic/indexes.md:3: there is no index `coeds`; write one of codes, \
                    compilers, symptoms, words";
    assert!(message.contains(expected), "{message}");
}

/// A heading in a comment is no entry.
#[test]
fn links_are_below_their_entry() {
    let project = small_clinic();
    let clinic = CLINIC.replace("## E0425", "<!--\n## Order\n-->\n\n## E0425");
    project.write("src/clinic/names.md", &clinic);
    assert!(project.run(&["build", "--unproven"]).status.success());
    let page = project.read("book/clinic/names.html");
    let entry = part(&page, "id=\"e0425\"", "</main>");
    assert!(entry.contains("In the chapters: "), "{page}");
    assert!(part(&page, "<main", "id=\"e0425\"").contains("On this page: "), "{page}");
}

/// At the top of a page, a code leads to its entry; entries that share one have titles.
#[test]
fn entries_that_share_a_code_are_linked_by_their_titles() {
    let project = small_clinic();
    let (_, entry) = CLINIC.split_once("# Names\n\n").expect("an entry");
    let second = entry.replace("cannot find value {#e0425}", "it is defined later {#e0425-later}");
    for (clinic, links) in [
        (CLINIC.to_owned(), "On this page: <a href=\"#e0425\">E0425</a>"),
        (
            format!("{CLINIC}\n{second}"),
            "On this page: <a href=\"#e0425\">E0425: cannot find value</a> · \
             <a href=\"#e0425-later\">E0425: it is defined later</a>",
        ),
    ] {
        project.write("src/clinic/names.md", &clinic);
        assert!(project.run(&["build", "--unproven"]).status.success());
        let page = project.read("book/clinic/names.html");
        assert!(page.contains(links), "{links}\n{page}");
    }
}

#[test]
fn an_unproven_program_without_output_is_marked() {
    let project = Project::new("# A\n\n```rust\n{{#rustdoc_include ../listings/a/b.rs}}\n```\n");
    project.write("listings/a/b.rs", "fn main() {}\n");
    let mark = "<span class=\"proof unproven\">not proven yet</span>";
    assert_eq!(project.build_unproven(), (true, String::new()));
    assert!(project.read("book/a.html").contains(mark));
    prove(&project, End::Normal, false);
    assert_eq!(project.build(), (true, String::new()));
    assert!(!project.read("book/a.html").contains("unproven"));
}
