//! `cargo run -- explain`: what the clinic says of a code, of words, or of
//! messages as a terminal or cargo prints them, on standard input.

use std::io::{ErrorKind, IsTerminal, Read, Write, stdin, stdout};
use std::path::Path;

use anstream::adapter::strip_str;
use anyhow::{Result, bail};
use book::{Book, Entry};
use serde_json::Value;
use textwrap::{fill, indent};

use crate::lookup::Lookup;
use crate::message;

/// Columns of a terminal's text.
const COLUMNS: usize = 80;
/// What stands before a program's lines.
const MARGIN: &str = "    ";
/// Headlines that count messages and are none.
const COUNTS: [&str; 4] = [
    "aborting due to",
    "could not compile",
    " emitted",
    " generated ",
];
/// What stands below the last message and names codes once more.
const END: [&str; 2] = ["For more information about", "Some errors have detailed"];

/// Explains the words asked for, or standard input where there are none.
///
/// # Errors
/// Where nothing of it is known to the clinic.
pub fn run(root: &Path, words: &[String]) -> Result<()> {
    let asked = match words {
        [] => read()?,
        words => words.join(" "),
    };
    let (book, _) = Book::read(root);
    let lookup = Lookup::new(&book);
    let (known, unknown) = answer(&asked, &lookup);
    let told: Vec<_> = known.iter().map(|entry| explanation(entry)).collect();
    tell(&told.join("\n"))?;
    if known.is_empty() && unknown.is_empty() {
        bail!("no entry of the clinic speaks of that; try the message's first line, or its code");
    }
    if known.is_empty() {
        bail!("{}", unknown.join("\n"));
    }
    unknown.iter().for_each(|told| eprintln!("{told}"));
    Ok(())
}

/// Whoever has read enough may go before the end.
fn tell(text: &str) -> Result<()> {
    match stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

fn read() -> Result<String> {
    if stdin().is_terminal() {
        eprintln!("paste the compiler's message, then end it by Ctrl-D (Ctrl-Z on Windows):");
    }
    let mut bytes = Vec::new();
    stdin().read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The entries that speak of what was pasted, each once, and what is said of
/// the rest.
fn answer<'a, 'b>(asked: &str, lookup: &'b Lookup<'a>) -> (Vec<&'b Entry<'a>>, Vec<String>) {
    let text = strip_str(&rendered(asked)).to_string();
    let mut known: Vec<&Entry<'_>> = Vec::new();
    let mut unknown = Vec::new();
    let messages = messages(&text);
    let found = match messages.is_empty() {
        true => vec![of_words(&text, lookup)],
        false => messages
            .iter()
            .map(|message| of_message(message, lookup))
            .collect(),
    };
    for (entries, told) in found {
        for entry in entries {
            if known.iter().all(|other| other.id != entry.id) {
                known.push(entry);
            }
        }
        unknown.extend(told);
    }
    unknown.sort();
    unknown.dedup();
    (known, unknown)
}

type Found<'b, 'a> = (Vec<&'b Entry<'a>>, Vec<String>);

fn of_words<'a, 'b>(words: &str, lookup: &'b Lookup<'a>) -> Found<'b, 'a> {
    let others = codes(words).filter(|code| lookup.with_code(code).is_none());
    let others: Vec<_> = others.map(|code| not_here(&code)).collect();
    match others.is_empty() {
        true => (lookup.find(words), others),
        false => (lookup.named(words), others),
    }
}

fn of_message<'a, 'b>(text: &str, lookup: &'b Lookup<'a>) -> Found<'b, 'a> {
    let headline = text.lines().next().unwrap_or_default();
    if let Some(code) = message::code(headline) {
        return match lookup.with_code(code) {
            Some(entry) => (vec![entry], Vec::new()),
            None => (Vec::new(), vec![not_here(code)]),
        };
    }
    let said = message::said(text).join("\n");
    let entry = lookup
        .entry_of(headline)
        .or_else(|| lookup.find(&said).first().copied());
    match entry {
        Some(entry) => (vec![entry], Vec::new()),
        None => (Vec::new(), vec![format!("not in the clinic: {headline}")]),
    }
}

fn not_here(code: &str) -> String {
    format!("{code} is not in the clinic; `rustc --explain {code}` tells what rustc says of it")
}

/// Codes such as E0373, in either case.
fn codes(words: &str) -> impl Iterator<Item = String> {
    let words = words
        .split(|c: char| !c.is_alphanumeric())
        .map(str::to_uppercase);
    words.filter(|word| {
        let digits = word.strip_prefix('E').unwrap_or_default();
        digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// The text of messages in JSON, as `cargo build --message-format json` and
/// `rustc --error-format json` write them, a line each.
fn rendered(asked: &str) -> String {
    let mut text = String::new();
    for line in asked.lines() {
        match serde_json::from_str::<Value>(line) {
            Ok(json) if json.is_object() => {
                let message = json["message"]["rendered"]
                    .as_str()
                    .or(json["rendered"].as_str());
                text += message.unwrap_or_default();
            }
            _ => text += line,
        }
        text.push('\n');
    }
    text
}

/// Each message of what a terminal shows: from its headline to the next.
fn messages(text: &str) -> Vec<String> {
    let mut messages: Vec<String> = Vec::new();
    let mut within = false;
    for line in text.lines() {
        let begins = ["error", "warning"]
            .iter()
            .any(|label| line.starts_with(label))
            && message::words(line).is_some();
        if begins || line.contains("' panicked at ") {
            within = !COUNTS.iter().any(|count| line.contains(count));
            messages.extend(within.then(String::new));
        }
        within &= !END.iter().any(|end| line.starts_with(end));
        if let Some(message) = messages.last_mut().filter(|_| within) {
            *message += line;
            message.push('\n');
        }
    }
    messages
}

fn explanation(entry: &Entry<'_>) -> String {
    let mut text = format!("{}\n\n", entry.title);
    let symptom = entry.forms.first().map_or("", |form| form.symptom);
    for paragraph in [symptom, &entry.why] {
        text += &format!("{}\n\n", fill(&unlinked(paragraph), COLUMNS));
    }
    for (at, (name, claim)) in entry.first_repairs().enumerate() {
        text += &format!("Repair: {}\n", unlinked(name));
        if at == 0 {
            let output = claim.output.as_ref().map_or("", |output| &output.text);
            let (program, output) = (
                indent(&shown(&claim.program), MARGIN),
                indent(output, MARGIN),
            );
            text += &format!("\n{program}\n  which prints\n\n{output}\n");
        }
    }
    let address = entry.address(entry.id);
    text.truncate(text.trim_end().len());
    text += &format!("\n\nRead on: {address} (`cargo run` serves the book)\n");
    for form in entry.forms.iter().skip(1) {
        let symptom = fill(&unlinked(form.symptom), COLUMNS - MARGIN.len());
        text += &format!("or #{}:\n{}\n", form.id, indent(&symptom, MARGIN));
    }
    text
}

/// A program without the marks of its slices.
fn shown(program: &str) -> String {
    let lines = program.lines().filter(|line| !line.contains("// ANCHOR"));
    lines.map(|line| format!("{line}\n")).collect()
}

/// Markdown with the words of its links only.
fn unlinked(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, link)) = rest.split_once('[') {
        let parts = link
            .split_once("](")
            .and_then(|(words, rest)| Some((words, rest.split_once(')')?.1)));
        let Some((words, after)) = parts else { break };
        plain += before;
        plain += words;
        rest = after;
    }
    plain + rest
}
