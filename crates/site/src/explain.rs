//! `cargo run -- explain`: the clinic's entry for a code, an anchor, or messages as
//! a terminal or cargo prints them, on standard input.

use std::io::{IsTerminal, Read, stdin};
use std::path::Path;

use anstream::adapter::strip_str;
use anyhow::{Result, bail};
use book::{Book, Entry, is_panic};
use serde_json::Value;
use textwrap::{fill, indent};

use crate::lookup::Lookup;
use crate::{message, terminal};

/// Columns of a terminal's text.
const COLUMNS: usize = 80;
/// The margin of a program's lines.
const MARGIN: &str = "    ";
/// Headlines that only count messages.
const COUNTS: [&str; 4] = ["aborting due to", "could not compile", " emitted", " generated "];
/// Lines below the last message that repeat codes.
const END: [&str; 2] = ["For more information about", "Some errors have detailed"];

/// Explains the words asked for, or standard input if there are none.
///
/// # Errors
/// If the clinic has no entry for any of it.
pub fn run(root: &Path, words: &[String]) -> Result<()> {
    let asked = match words {
        [] => read()?,
        words => words.join(" "),
    };
    let (book, _) = Book::read(root);
    let lookup = Lookup::new(&book);
    let (known, unknown) = answer(&asked, &lookup);
    let explained: Vec<_> = known.iter().map(|entry| explanation(entry)).collect();
    terminal::print(explained.join("\n"))?;
    if known.is_empty() {
        bail!("{}", unknown.join("\n"));
    }
    unknown.iter().for_each(|message| terminal::warn(message));
    Ok(())
}

/// The entries for the messages in a text, in short; none if the clinic has none.
pub fn about(root: &Path, messages: &str) -> Option<String> {
    let (book, _) = Book::read(root);
    let lookup = Lookup::new(&book);
    let (known, _) = answer(messages, &lookup);
    let explained: Vec<_> = known.iter().map(|entry| explanation(entry)).collect();
    (!explained.is_empty()).then(|| explained.join("\n"))
}

fn read() -> Result<String> {
    if stdin().is_terminal() {
        eprintln!("paste the compiler's message, then end it by Ctrl-D (Ctrl-Z on Windows):");
    }
    let mut bytes = Vec::new();
    stdin().read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The entries for what was pasted, each once, and a line for each part that has
/// none.
fn answer<'a, 'b>(asked: &str, lookup: &'b Lookup<'a>) -> (Vec<&'b Entry<'a>>, Vec<String>) {
    let text = strip_str(&rendered(asked)).to_string();
    let mut known: Vec<&Entry<'_>> = Vec::new();
    let mut unknown = Vec::new();
    let messages = messages(&text);
    let found = match messages.is_empty() {
        true => vec![of_words(&text, lookup)],
        false => messages.iter().map(|message| of_message(message, lookup)).collect(),
    };
    for (entries, missing) in found {
        for entry in entries {
            if known.iter().all(|other| other.id != entry.id) {
                known.push(entry);
            }
        }
        unknown.extend(missing);
    }
    unknown.sort();
    unknown.dedup();
    (known, unknown)
}

type Found<'b, 'a> = (Vec<&'b Entry<'a>>, Vec<String>);

fn of_words<'a, 'b>(words: &str, lookup: &'b Lookup<'a>) -> Found<'b, 'a> {
    let named = lookup.named(words);
    let is_known = |code: &String| named.iter().any(|entry| entry.code() == Some(code));
    let mut unknown: Vec<_> =
        codes(words).filter(|it| !is_known(it)).map(|it| no_entry(&it)).collect();
    if named.is_empty() && unknown.is_empty() {
        unknown.push(
            "no entry has this code or anchor; paste the whole message, or search the book \
             (`cargo run`), which compares all words"
                .to_owned(),
        );
    }
    (named, unknown)
}

fn of_message<'a, 'b>(text: &str, lookup: &'b Lookup<'a>) -> Found<'b, 'a> {
    let headline = text.lines().next().unwrap_or_default();
    match (lookup.entry_of(headline), message::code(headline)) {
        (Some(entry), _) => (vec![entry], Vec::new()),
        (None, Some(code)) => (Vec::new(), vec![no_entry(code)]),
        (None, None) => match panic_entry(text, lookup) {
            Some(entry) => (vec![entry], Vec::new()),
            None => (Vec::new(), vec![format!("not in the clinic: {headline}")]),
        },
    }
}

/// The entry that shows the message of a panic.
fn panic_entry<'a, 'b>(text: &str, lookup: &'b Lookup<'a>) -> Option<&'b Entry<'a>> {
    let lines = message::panic(text);
    let words = lines.first().filter(|line| !line.is_empty())?;
    let known = lookup.all().iter().find(|known| known.lines.contains(words));
    known.map(|known| &known.entry)
}

fn no_entry(code: &str) -> String {
    format!("{code} is not in the clinic; `rustc --explain {code}` prints rustc's explanation")
}

/// Codes such as E0373, in either case.
fn codes(words: &str) -> impl Iterator<Item = String> {
    let words = words.split(|c: char| !c.is_alphanumeric()).map(str::to_uppercase);
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
                let message = json["message"]["rendered"].as_str().or(json["rendered"].as_str());
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
        let begins = ["error", "warning"].iter().any(|label| line.starts_with(label))
            && message::words(line).is_some();
        if begins || is_panic(line) {
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
    for (at, repair) in entry.first_repairs().enumerate() {
        text += &format!("Repair: {}\n", unlinked(repair.title));
        if at == 0 {
            let lines = repair.listing.lines(None);
            let program: String = lines.iter().map(|line| format!("{}\n", line.text)).collect();
            let output = repair.listing.output.as_deref().unwrap_or_default();
            let (program, output) = (indent(&program, MARGIN), indent(output, MARGIN));
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

/// Markdown with the words of its links only.
fn unlinked(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, link)) = rest.split_once('[') {
        let parts =
            link.split_once("](").and_then(|(words, rest)| Some((words, rest.split_once(')')?.1)));
        let Some((words, after)) = parts else { break };
        plain += before;
        plain += words;
        rest = after;
    }
    plain + rest
}
