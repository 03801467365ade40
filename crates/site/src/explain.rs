//! `cargo run -- explain`: what the clinic says of a code, an anchor, plain words, or
//! of messages as a terminal or cargo prints them, on standard input.

use std::io::{IsTerminal, Read, stdin};
use std::path::Path;

use anyhow::{Result, bail};
use book::{Book, Entry, Form};
use textwrap::{fill, indent};

use crate::answer::{Answer, Found, answer};
use crate::forms::KnownForm;
use crate::lookup::Lookup;
use crate::places::Place;
use crate::terminal;

/// Columns of a terminal's text.
const COLUMNS: usize = 80;
/// The margin of a program's lines.
const MARGIN: &str = "    ";

/// Explains the words asked for, or standard input if there are none.
///
/// # Errors
/// If the book says nothing of any of it.
pub fn run(root: &Path, words: &[String]) -> Result<()> {
    let asked = match words {
        [] => read()?,
        words => words.join(" "),
    };
    let (book, _) = Book::read(root);
    let lookup = Lookup::new(&book);
    let answer = answer(&asked, &lookup);
    terminal::print(text(&answer))?;
    match &answer.said {
        Some(said) if answer.found.is_empty() => bail!("{said}"),
        Some(said) => terminal::warn(said),
        None => {}
    }
    Ok(())
}

/// What the clinic says of the messages in a text; nothing if it has none of them.
pub fn about(root: &Path, messages: &str) -> Option<String> {
    let (book, _) = Book::read(root);
    let lookup = Lookup::new(&book);
    let answer = answer(messages, &lookup);
    (!answer.found.is_empty()).then(|| text(&answer))
}

fn read() -> Result<String> {
    if stdin().is_terminal() {
        eprintln!("paste the compiler's message, then end it by Ctrl-D (Ctrl-Z on Windows):");
    }
    let mut bytes = Vec::new();
    stdin().read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn text(answer: &Answer<'_, '_>) -> String {
    let found = answer.found.iter().map(|found| match found {
        Found::Form(known) => story(known),
        Found::Nearest(entry, forms) => nearest(entry, forms),
    });
    let places = answer
        .places
        .iter()
        .map(|Place { title, address, .. }| format!("{}: {address}\n", unlinked(title)));
    found.collect::<Vec<_>>().join("\n") + &places.collect::<String>()
}

/// A form: its symptom, the usual way out, and its first repair.
fn story(known: &KnownForm<'_>) -> String {
    let KnownForm { entry, form, .. } = known;
    let mut text = format!("{}\n", entry.title);
    if form.id != entry.id {
        text += &format!("{}\n", form.title);
    }
    let usually = form.usually.as_ref().map(|words| format!("Usually: {words}"));
    let why = usually.or_else(|| form.why.clone()).unwrap_or_default();
    for paragraph in [form.symptom, &why].into_iter().filter(|it| !it.is_empty()) {
        text += &format!("\n{}\n", fill(&unlinked(paragraph), COLUMNS));
    }
    text += &repairs(form);
    text += &format!("\nRead on: {} (`cargo run` serves the book)\n", entry.address(form.id));
    let others = entry.forms.iter().filter(|other| other.id != form.id);
    let others: Vec<_> = others.map(|other| format!("#{}", other.id)).collect();
    if !others.is_empty() {
        text += &format!("{}\n", fill(&format!("Other forms: {}", others.join(", ")), COLUMNS));
    }
    text
}

/// The first repair with its program, the others by their titles.
fn repairs(form: &Form<'_>) -> String {
    let mut text = String::new();
    for (at, repair) in form.repairs.iter().enumerate() {
        text += &format!("\nRepair: {}\n", unlinked(repair.title));
        if at == 0 {
            let lines = repair.listing.lines(None);
            let program: String = lines.iter().map(|line| format!("{}\n", line.text)).collect();
            let output = repair.listing.output.as_deref().unwrap_or_default();
            let (program, output) = (indent(&program, MARGIN), indent(output, MARGIN));
            text += &format!("\n{program}\n  which prints\n\n{output}");
        }
    }
    text
}

/// The forms that are nearest where none fits, each with its usual repair.
fn nearest(entry: &Entry<'_>, forms: &[&KnownForm<'_>]) -> String {
    let mut text = format!(
        "{}\n\nNone of the forms that the clinic has is quite this one. The nearest are:\n",
        entry.title
    );
    for KnownForm { form, .. } in forms {
        let usually = form.usually.as_ref().map(|words| format!(" Usually: {words}"));
        let line = format!("#{}: {}{}", form.id, form.symptom, usually.unwrap_or_default());
        text += &format!("\n{}\n", fill(&unlinked(&line), COLUMNS));
    }
    text + &format!("\nMore: {}\n", entry.address(entry.id))
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
