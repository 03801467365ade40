//! What mdBook 0.4 and 0.5 really send, recorded in `requests/`, and what
//! they get back. The three recorded the same book.

#[allow(dead_code, reason = "the other tests use the rest of it")]
mod project;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};

use project::{Project, closures};
use serde_json::Value;

const RECORDED: [(&str, &str); 3] = [
    ("mdbook-0.4.52", "sections"),
    ("mdbook-0.5.0", "items"),
    ("mdbook-0.5.4", "items"),
];

fn recorded(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/requests");
    fs::read_to_string(folder.join(format!("{name}.json"))).expect("a recorded request")
}

/// Sends it as mdBook does; it may be refused before its end.
fn preprocess(request: &str) -> Output {
    let mut command = closures();
    command
        .arg("preprocess")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("closures runs");
    let _ = child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(request.as_bytes());
    child.wait_with_output().expect("it ends")
}

/// The text of every chapter, in order.
fn contents(parts: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    for chapter in parts
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|part| part.get("Chapter"))
    {
        found.push(chapter["content"].as_str().expect("a text"));
        found.extend(contents(&chapter["sub_items"]));
    }
    found
}

#[test]
fn the_clinics_indexes_are_made_for_each_mdbook() {
    let project = Project::new("# A\n");
    project.write("src/SUMMARY.md", "- [A](a.md)\n- [C](clinic/c.md)\n");
    let program = "```rust,compile_fail,E0425\nfn main() { nobody }\n```\n\n```text\nno\n```\n";
    let page = format!("# C\n\n## E0425: cannot find value {{#e0425}}\n\n{program}");
    project.write("src/clinic/c.md", &page);
    for (name, _) in RECORDED {
        let request = recorded(name).replace("# Foreword\\n", "<!-- index: codes -->\\n");
        let root = project.path("").to_string_lossy().into_owned();
        let mut request: Value = serde_json::from_str(&request).expect("JSON");
        request[0]["root"] = root.into();
        let answer = preprocess(&request.to_string());
        let told = String::from_utf8_lossy(&answer.stdout);
        let row = "| [E0425](c.md#e0425) | cannot find value |";
        assert!(told.contains(row), "{name}: {told}");
    }
}

#[test]
fn each_mdbook_gets_its_own_book_back_with_the_same_boxes() {
    let mut answers = Vec::new();
    for (name, parts) in RECORDED {
        let request = recorded(name);
        let output = preprocess(&request);
        assert!(
            output.status.success(),
            "{name}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        let asked: Value = serde_json::from_str(&request).expect("JSON");
        let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert!(answer[parts].is_array(), "{name} wants `{parts}`");
        let keys = |book: &Value| {
            book.as_object()
                .expect("an object")
                .keys()
                .cloned()
                .collect::<Vec<_>>()
        };
        assert_eq!(keys(&answer), keys(&asked[1]), "{name}");
        let chapters: Vec<String> = contents(&answer[parts])
            .into_iter()
            .map(str::to_owned)
            .collect();
        assert_eq!(chapters.len(), contents(&asked[1][parts]).len(), "{name}");
        answers.push(chapters);
    }
    assert!(
        answers[0][1].contains("class=\"admonition admonish-python\""),
        "{}",
        answers[0][1]
    );
    assert!(answers[0][1].contains("<details"), "{}", answers[0][1]);
    let pages = answers.iter().map(|chapters| {
        let html = |chapter: &String| mdbook::utils::render_markdown(chapter, true);
        chapters.iter().map(html).collect::<Vec<_>>()
    });
    let pages: Vec<_> = pages.collect();
    assert!(
        pages[0][1].contains("<summary class=\"admonition-title\">"),
        "{}",
        pages[0][1]
    );
    assert!(
        pages[0][1].contains("<code class=\"language-python\">"),
        "{}",
        pages[0][1]
    );
    assert!(pages.iter().all(|chapters| *chapters == pages[0]));
}

#[test]
fn every_renderer_is_welcome() {
    let output = closures()
        .args(["preprocess", "supports", "html"])
        .output()
        .expect("closures runs");
    assert!(output.status.success());
}

/// Refused with these words, and nothing that mdBook could take for a book.
#[track_caller]
fn expect_refusal(request: &str, expected: &str) {
    let output = preprocess(request);
    let told = String::from_utf8_lossy(&output.stderr);
    let start: String = request.chars().take(80).collect();
    assert_eq!(output.status.code(), Some(1), "{start}: {told}");
    assert!(output.stdout.is_empty(), "{start}");
    assert!(told.starts_with(expected), "{start}: {told}");
    assert_eq!(told.lines().count(), 1, "{start}: {told}");
}

#[test]
fn anything_else_is_refused() {
    let nested = "[".repeat(100_000);
    let unended = &recorded("mdbook-0.5.4")[..1000];
    for request in [
        "",
        "nonsense",
        "{}",
        "[]",
        "[1, 2]",
        "[{}, {\"items\": []}]",
        "[{\"mdbook_version\": 5}, {\"items\": []}]",
        "[{\"mdbook_version\": \"0.5.4\"}, {\"items\": []}]",
        "[[], []]",
        "\0\u{7f}\u{ff}",
        &nested,
        unended,
    ] {
        expect_refusal(request, "standard input is not what mdBook sends");
    }
    let nested = format!("[{{\"a\": {nested}");
    expect_refusal(
        &nested,
        "standard input is not what mdBook sends to a preprocessor: `[context, book]` in JSON: \
         recursion limit exceeded at line 1 column 133",
    );
}

#[test]
fn a_version_that_is_not_known_is_named() {
    let request = recorded("mdbook-0.5.4");
    let of = |version: &str| request.replace("\"0.5.4\"", &format!("\"{version}\""));
    for known in ["0.4.0", "0.4.53", "0.5.0-beta.2", "0.5.17"] {
        assert!(preprocess(&of(known)).status.success(), "{known}");
    }
    for version in ["0.6.0", "0.6.0-alpha.1", "1.0.0", "0.3.7", "2.5.4"] {
        let told = format!(
            "mdBook {version} is not known here; known are mdBook 0.4 and 0.5: install one of them\n"
        );
        expect_refusal(&of(version), &told);
    }
    for malformed in ["", "0.5", "v0.5.4", "new"] {
        let told = format!(
            "mdBook says that its version is `{malformed}`; known are mdBook 0.4 and 0.5: "
        );
        expect_refusal(&of(malformed), &told);
    }
}

#[test]
fn a_version_of_the_assets_that_is_none_is_told() {
    let request = recorded("mdbook-0.5.4").replace("\"3.0.0\"", "\"new\"");
    let told = "book.toml: `assets_version = \"new\"` is no version: ";
    expect_refusal(&request, told);
    let project = Project::new("# A\n");
    let settings = project.read("book.toml");
    project.write("book.toml", &settings.replace("\"3.0.0\"", "\"new\""));
    let (built, said) = project.build();
    assert!(!built && said.starts_with(told), "{said}");
}

#[test]
fn a_large_book_is_read_and_an_endless_one_is_not() {
    let words = "Words between the boxes. ".repeat(200);
    let part = format!("~~~admonish python\n```python\nprint(1)\n```\n~~~\n\n{words}\n\n");
    let mut request: Value = serde_json::from_str(&recorded("mdbook-0.5.4")).expect("JSON");
    let chapters = request[1]["items"].as_array_mut().expect("a list");
    chapters[0]["Chapter"]["content"] = part.repeat(40).into();
    let chapter = chapters[0].clone();
    chapters.resize(chapters.len() + 100, chapter);
    let request = request.to_string();
    assert!(request.len() > 20_000_000, "{}", request.len());
    let output = preprocess(&request);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    let answer = String::from_utf8_lossy(&output.stdout);
    let made = answer
        .matches("class=\\\"admonition admonish-python\\\"")
        .count();
    assert_eq!(made, 40 * 101 + 1);
    let endless = request + &" ".repeat(64 << 20);
    expect_refusal(
        &endless,
        "standard input is longer than 64 MiB, and so than any book\n",
    );
}
