//! What a page of this book has that stock mdBook has not: blocks as figures,
//! with their proof, and pages for listings.

#[allow(dead_code, reason = "the other tests use the rest of it")]
mod project;

use book::Book;
use project::Project;

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

fn project() -> Project {
    let project = Project::new(PAIR);
    project.write("listings/a/b.py", "print(1)\n");
    let program = "// ANCHOR: shown\nfn main() {\n    print();\n}\n// ANCHOR_END: shown\n\n\
                   fn print() {\n    println!(\"1\");\n}\n";
    project.write("listings/a/b.rs", program);
    project.write("listings/a/b.out", "1\n");
    project
}

/// Notes every program as proven, as a green `cargo test` does.
fn prove(project: &Project) {
    let (book, problems) = Book::read(&project.path(""));
    assert_eq!(problems, []);
    for (claim, tools) in book
        .claims()
        .zip(["CPython 3.99.0", "rustc 1.99.0, edition 2024"])
    {
        claim.record(&book.root, tools).expect("a record");
    }
}

/// The page's text between two marks, the first included.
#[track_caller]
fn part<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let start = page
        .find(from)
        .unwrap_or_else(|| panic!("no {from} in {page}"));
    let end = page[start..]
        .find(to)
        .unwrap_or_else(|| panic!("no {to} after {from}"));
    &page[start..start + end]
}

#[test]
fn a_published_book_is_proven() {
    let project = project();
    let told = "src/a.md:3: listings/a/b.py is not proven as it stands; `cargo test` proves it, \
                `--unproven` builds without\n\
                src/a.md:7: listings/a/b.rs is not proven as it stands; `cargo test` proves it, \
                `--unproven` builds without\n2 problems\n";
    assert_eq!(project.build(), (false, told.to_owned()));
    prove(&project);
    assert_eq!(project.build(), (true, String::new()));
    project.write("listings/a/b.out", "2\n");
    let (built, told) = project.build();
    assert!(!built && told.ends_with("2 problems\n"), "{told}");
}

#[test]
fn a_mark_says_what_a_block_was_proven_with() {
    let project = project();
    let build = || assert!(project.run(&["build", "--unproven"]).status.success());
    build();
    let mark = "<span class=\"proof unproven\">not proven yet</span>";
    assert!(project.read("book/a.html").contains(mark));
    prove(&project);
    build();
    let mark =
        "<span class=\"proof\">proven with rustc 1.99.0, edition 2024, and CPython 3.99.0</span>";
    assert!(
        project.read("book/a.html").contains(mark),
        "{}",
        project.read("book/a.html")
    );
}

#[test]
fn a_pair_stands_together_above_one_output() {
    let project = project();
    prove(&project);
    assert_eq!(project.build(), (true, String::new()));
    let page = project.read("book/a.html");
    let pair = part(&page, "<div class=\"pair\">", "</div>");
    let python = pair
        .find("class=\"program python\"")
        .expect("the Python program");
    let rust = pair
        .find("class=\"program rust runs slice\"")
        .expect("the Rust program");
    assert!(python < rust);
    let unseen = part(pair, "<span class=\"unseen\">", "</pre>");
    assert!(unseen.contains("println!"), "{unseen}");
    assert!(!pair.contains("ANCHOR"), "{pair}");
    assert!(
        page.contains("<span class=\"says\">Both print</span>"),
        "{page}"
    );
    assert_eq!(page.matches("<figure").count(), 3, "{page}");
    let print = project.read("book/print.html");
    assert!(
        print.contains("<div class=\"pair\">"),
        "the printed book has figures too"
    );
}

#[test]
fn a_figure_leaves_the_quote_and_the_list_around_it_whole() {
    let page = "# A\n\n> 1. ```python\n>    1\n>    ```\n>     Words of the list.\n";
    let project = Project::new(page);
    prove(&project);
    assert_eq!(project.build(), (true, String::new()));
    let page = project.read("book/a.html");
    let quote = part(&page, "<blockquote>", "</blockquote>");
    let list = part(quote, "<li>", "</li>");
    assert!(list.contains("<figure"), "{quote}");
    assert!(list.contains("<p>Words of the list.</p>"), "{quote}");
}

#[test]
fn a_slice_leads_to_the_whole_listing() {
    let project = project();
    prove(&project);
    assert_eq!(project.build(), (true, String::new()));
    let page = project.read("book/a.html");
    assert!(
        page.contains("<a class=\"file\" href=\"listings/a/b.rs.html\">b.rs</a>"),
        "{page}"
    );
    let listing = project.read("book/listings/a/b.rs.html");
    assert!(
        !listing.contains("unseen") && listing.contains("println!"),
        "{listing}"
    );
    assert!(
        listing.contains("<a href=\"../../a.html\">A</a>"),
        "{listing}"
    );
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
    project.write("src/a.md", "# A\n\n![A box](pictures/b.svg)\n");
    let (built, told) = project.build();
    assert!(
        !built && told.starts_with("src/a.md:3: there is no picture `pictures/b.svg`"),
        "{told}"
    );
}

#[test]
fn a_pdf_without_a_browser_says_so_before_anything_is_built() {
    let project = Project::new("# A\n");
    let mut closures = project::closures();
    closures
        .args(["build", "--pdf", "--root"])
        .arg(project.path(""))
        .env("PATH", "/nowhere");
    let output = closures
        .env_remove("CHROMIUM")
        .output()
        .expect("closures runs");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        told.starts_with("no Chromium on this machine makes the PDF"),
        "{told}"
    );
    assert!(!project.path("book").exists());
}
