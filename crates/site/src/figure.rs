//! A block of code as a figure: a program with its language and file, an
//! output with who prints it and how it was proven, the compiler's words.

use std::path::Path;

use book::{Block, Claim, Fence, Shown};

use crate::highlight;
use crate::markup::{escape, spans};
use crate::message;

/// A program, whole, with the lines that the page hides in `unseen` spans.
///
/// `root` leads from the page to the book's root, as in `../`.
pub fn program(block: &Block, claim: &Claim, root: &str) -> String {
    let python = claim.fence == Fence::Python;
    let (ending, language, name) = match python {
        true => ("py", "Python", "python"),
        false => ("rs", "Rust", "rust"),
    };
    let (kind, fate) = fate(&claim.fence);
    let file = claim
        .listing
        .as_deref()
        .and_then(|path| path.rsplit('/').next());
    let label = format!("{language} program {}", file.unwrap_or("on this page"));
    let file =
        claim.listing.as_deref().zip(file).map(|(path, file)| {
            format!(" <a class=\"file\" href=\"{root}{path}.html\">{file}</a>")
        });
    let fate = fate.map(|fate| format!(" <span class=\"fate\">{fate}</span>"));
    let slice = if block.lines().iter().any(|line| !line.seen) {
        " slice"
    } else {
        ""
    };
    format!(
        "<figure class=\"program {name}{kind}{slice}\"><figcaption><span class=\"language\">\
         {language}</span>{}{}</figcaption>{}</figure>",
        file.unwrap_or_default(),
        fate.unwrap_or_default(),
        pre(&label, "code", &code(block, claim, ending))
    )
}

/// The figure's class for what becomes of a program, and its words.
fn fate(fence: &Fence) -> (&'static str, Option<String>) {
    match fence {
        Fence::Runs => (" runs", None),
        Fence::Panics => (" panics", Some("panics".to_owned())),
        Fence::Warns => (" warns", Some("compiles with a warning".to_owned())),
        Fence::Compiles => (" compiled", Some("compiled, not run".to_owned())),
        Fence::Refused(codes) if codes.is_empty() => (" refused", Some("refused".to_owned())),
        Fence::Refused(codes) => {
            let codes: Vec<_> = codes.iter().map(String::as_str).collect();
            (" refused", Some(format!("refused: {}", codes.join(", "))))
        }
        Fence::Python | Fence::Text | Fence::Admonish { .. } => ("", None),
    }
}

fn code(block: &Block, claim: &Claim, ending: &str) -> String {
    let lines = block.lines();
    let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
    let colours = highlight::classes(ending, &texts);
    let points = claim
        .message
        .as_ref()
        .map(|shown| message::pointed_at(&shown.text));
    let points = points.unwrap_or_default();
    let mut html = String::new();
    for group in lines
        .iter()
        .zip(&colours)
        .collect::<Vec<_>>()
        .chunk_by(|a, b| a.0.seen == b.0.seen)
    {
        let rows: String = group
            .iter()
            .map(|(line, colours)| {
                let marks = points
                    .get(&line.number)
                    .map(Vec::as_slice)
                    .unwrap_or_default();
                marked(&line.text, colours, marks) + "&#10;"
            })
            .collect();
        html += &match group[0].0.seen {
            true => rows,
            false => format!("<span class=\"unseen\">{rows}</span>"),
        };
    }
    html
}

/// A line in its colours, with what the compiler points at in a `mark`.
fn marked(
    text: &str,
    colours: &[crate::markup::Class],
    marks: &[std::ops::Range<usize>],
) -> String {
    let letters: Vec<char> = text.chars().collect();
    let part = |range: std::ops::Range<usize>| {
        let text: String = letters[range.clone()].iter().collect();
        spans(&text, colours.get(range).unwrap_or_default())
    };
    let mut html = String::new();
    let mut at = 0;
    for mark in marks {
        let (start, end) = (
            mark.start.clamp(at, letters.len()),
            mark.end.min(letters.len()),
        );
        if start < end {
            html += &part(at..start);
            html += &format!("<mark class=\"at\">{}</mark>", part(start..end));
            at = end;
        }
    }
    html + &part(at..letters.len())
}

/// What a `text` block shows, for the claims it speaks of. `link` says where
/// a headline of a message leads.
pub fn shown(
    shown: &Shown,
    claims: &[&Claim],
    root: &Path,
    link: impl Fn(&str) -> Option<String>,
) -> String {
    let is_message = claims
        .iter()
        .any(|claim| claim.message.as_ref() == Some(shown));
    let (class, says, label, text) = match is_message {
        true => (
            "message",
            says_rustc(claims),
            "The compiler's words",
            message::html(&shown.text, link),
        ),
        false => (
            "output",
            says(claims),
            "Output",
            escape(shown.text.trim_end_matches('\n')),
        ),
    };
    format!(
        "<figure class=\"{class}\"><figcaption><span class=\"says\">{says}</span> {}</figcaption>{}</figure>",
        proof(claims, root),
        pre(label, "samp", &text)
    )
}

fn says_rustc(claims: &[&Claim]) -> &'static str {
    match claims.iter().any(|claim| claim.fence == Fence::Warns) {
        true => "rustc warns",
        false => "rustc says",
    }
}

fn says(claims: &[&Claim]) -> &'static str {
    let panics = claims.iter().any(|claim| claim.fence == Fence::Panics);
    let raises = claims.iter().all(|claim| claim.fence == Fence::Python)
        && claims
            .iter()
            .filter_map(|claim| claim.output.as_ref())
            .any(|shown| {
                let last = shown
                    .text
                    .trim_end()
                    .lines()
                    .next_back()
                    .unwrap_or_default();
                last.split(':')
                    .next()
                    .is_some_and(|name| name.ends_with("Error") && !name.contains(' '))
            });
    match claims {
        _ if panics => "Prints, then panics",
        _ if raises => "Prints, then raises",
        [_] => "Prints",
        [_, _] => "Both print",
        _ => "All print",
    }
}

/// The proof mark: what every program above was proven with, as the record
/// of the proof has it.
fn proof(claims: &[&Claim], root: &Path) -> String {
    let tools: Option<Vec<String>> = claims.iter().map(|claim| claim.proven_with(root)).collect();
    match tools {
        None => "<span class=\"proof unproven\">not proven yet</span>".to_owned(),
        Some(mut tools) => {
            tools.sort_by_key(|tool| !tool.starts_with("rustc"));
            tools.dedup();
            let tools = escape(&tools.join(", and "));
            format!("<span class=\"proof\">proven with {tools}</span>")
        }
    }
}

/// A picture with its caption.
pub fn picture(caption: &str, svg: &str) -> String {
    let caption = escape(caption);
    format!("<figure class=\"picture\">{svg}<figcaption>{caption}</figcaption></figure>")
}

/// Code that can be scrolled, and so must be reachable by key.
fn pre(label: &str, element: &str, html: &str) -> String {
    format!(
        "<pre tabindex=\"0\" role=\"group\" aria-label=\"{}\"><{element}>{html}</{element}></pre>",
        escape(label)
    )
}
