//! What mdBook 0.4 and 0.5 really send, recorded in `requests/`, and what
//! they get back. The three recorded the same book.

#[allow(dead_code, reason = "the other tests use the rest of it")]
mod project;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Output, Stdio};

use project::closures;
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

fn preprocess(request: &str) -> Output {
    let mut command = closures();
    command
        .arg("preprocess")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("closures runs");
    child
        .stdin
        .take()
        .expect("a pipe")
        .write_all(request.as_bytes())
        .expect("it reads");
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
    assert!(answers.iter().all(|chapters| *chapters == answers[0]));
}

#[test]
fn every_renderer_is_welcome() {
    let output = closures()
        .args(["preprocess", "supports", "html"])
        .output()
        .expect("closures runs");
    assert!(output.status.success());
}

#[test]
fn anything_else_is_refused() {
    for request in [
        "",
        "nonsense",
        "{}",
        "[]",
        "[1, 2]",
        "[{}, {\"items\": []}]",
        "[[], []]",
    ] {
        let output = preprocess(request);
        assert_eq!(output.status.code(), Some(1), "{request}");
        assert!(output.stdout.is_empty(), "{request}");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(
            told.starts_with("standard input is not what mdBook sends"),
            "{request}: {told}"
        );
    }
}
