//! `preprocess`: the protocol of both lines of mdBook. `.ci/run` builds the whole
//! book with the real ones.

use std::io::Write;
use std::process::{Output, Stdio};

use serde_json::{Value, json};

use crate::project::{Project, closures};

/// What mdBook sends for a book of one chapter. 0.5 has other names, and `null`
/// for settings that are not set.
fn request(project: &Project, version: &str) -> Value {
    let is_0_5 = version.starts_with("0.5");
    let chapter = json!({"Chapter": {
        "name": "A", "content": "as mdBook read it", "number": [1], "sub_items": [],
        "path": "a.md", "source_path": "a.md", "parent_names": [],
    }});
    let context = json!({
        "root": project.path(""),
        "config": {
            "book": {"title": if is_0_5 { Value::Null } else { "A".into() }, "src": "src"},
            "preprocessor": {"admonish": {"assets_version": "3.0.0"}},
        },
        "renderer": "html",
        "mdbook_version": version,
    });
    match is_0_5 {
        true => json!([context, {"items": [chapter]}]),
        false => json!([context, {"sections": [chapter], "__non_exhaustive": null}]),
    }
}

/// Sends a request as mdBook does; it may be refused before its end.
fn preprocess(request: &str) -> Output {
    let mut command = closures();
    command.arg("preprocess").stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("closures runs");
    let _ = child.stdin.take().expect("a pipe").write_all(request.as_bytes());
    child.wait_with_output().expect("it ends")
}

#[test]
fn each_line_gets_its_own_form_back() {
    let project = Project::new("# A\n\n~~~admonish warning\nWords.\n~~~\n");
    let mut answers = Vec::new();
    for (version, parts) in [("0.4.52", "sections"), ("0.5.0", "items"), ("0.5.4", "items")] {
        let request = request(&project, version);
        let output = preprocess(&request.to_string());
        let message = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{version}: {message}");
        let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let keys =
            |book: &Value| book.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&answer), keys(&request[1]), "{version}");
        let chapter = &answer[parts][0]["Chapter"];
        assert_eq!(chapter["path"], "a.html");
        answers.push(chapter["content"].as_str().expect("a text").to_owned());
    }
    assert!(answers[0].contains("class=\"admonition admonish-warning\""), "{}", answers[0]);
    assert!(answers.iter().all(|answer| *answer == answers[0]));
}

#[test]
fn html_is_supported_and_nothing_else() {
    let status = |renderer| {
        closures()
            .args(["preprocess", "supports", renderer])
            .output()
            .expect("closures runs")
            .status
    };
    assert!(status("html").success());
    assert_eq!(status("epub").code(), Some(1));
}

/// Refused with these words, and with nothing that mdBook could take for a book.
#[track_caller]
fn expect_refusal(request: &str, expected: &str) {
    let output = preprocess(request);
    let message = String::from_utf8_lossy(&output.stderr);
    let start: String = request.chars().take(80).collect();
    assert_eq!(output.status.code(), Some(1), "{start}: {message}");
    assert!(output.stdout.is_empty(), "{start}");
    assert!(message.starts_with(expected), "{start}: {message}");
}

#[test]
fn a_problem_of_the_book_is_refused() {
    let project = Project::new("# A\n\n```rsut\n```\n");
    expect_refusal(&request(&project, "0.5.4").to_string(), "src/a.md:3: ");
}

#[test]
fn anything_else_is_refused() {
    let nested = "[".repeat(100_000);
    for request in
        ["", "nonsense", "{}", "[]", "[1, 2]", "[{}, {\"items\": []}]", "[[], []]", &nested]
    {
        expect_refusal(request, "standard input is not what mdBook sends");
    }
    let endless = " ".repeat((64 << 20) + 1);
    expect_refusal(&endless, "standard input is longer than 64 MiB");
}

#[test]
fn an_unknown_version_is_named() {
    let project = Project::new("# A\n");
    for version in ["0.6.0", "1.0.0", "0.3.7"] {
        let expected = format!(
            "mdBook {version} is not known here; known are mdBook 0.4 and 0.5: install one of them"
        );
        expect_refusal(&request(&project, version).to_string(), &expected);
    }
    expect_refusal(&request(&project, "0.5").to_string(), "mdBook's version is `0.5`");
}

#[test]
fn a_wrong_version_of_the_assets_is_named() {
    let project = Project::new("# A\n");
    let request = request(&project, "0.5.4").to_string().replace("3.0.0", "new");
    expect_refusal(&request, "book.toml: `assets_version = \"new\"` is no version");
}
