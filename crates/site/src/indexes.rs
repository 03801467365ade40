//! The clinic's indexes: made from its entries, so that none is forgotten. A
//! page asks for one by a comment alone on its line, `<!-- index: codes -->`.
//! And the ways to an entry and back: a page of the clinic lists its entries,
//! and each entry names the chapters that show its message.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write;
use std::path::Path;

use anyhow::{Result, bail};
use book::{Book, CLINIC, Chapter, Claim, Entry};
use mdbook::utils;

use crate::lookup::{Known, Lookup, headlines};
use crate::markup::escape;

/// What begins a line that asks for an index.
const ASKED: &str = "<!-- index: ";

/// What the compiler writes in backticks and is no name of a program's own.
const KEPT: [&str; 21] = [
    "'static",
    "AsyncFn",
    "AsyncFnMut",
    "Clone",
    "Copy",
    "Debug",
    "Fn",
    "FnMut",
    "FnOnce",
    "Send",
    "Sync",
    "Weak",
    "async",
    "await",
    "break",
    "dyn",
    "fn",
    "impl Trait",
    "let",
    "move",
    "self",
];

/// Whether a chapter is one of the clinic's pages.
pub fn is_clinic(path: &str) -> bool {
    path.starts_with(CLINIC)
}

/// Puts the index that is asked for in the place of each such comment. `place`
/// says what an author calls a line, counted from 0: `src/clinic/codes.md:7`.
///
/// # Errors
/// An index that nobody knows.
pub fn expand(
    text: &str,
    lookup: &Lookup<'_>,
    root: &Path,
    place: impl Fn(usize) -> String,
) -> Result<String> {
    if !text.contains(ASKED) {
        return Ok(text.to_owned());
    }
    let mut expanded = String::new();
    for (at, line) in text.lines().enumerate() {
        let asked = line
            .strip_prefix(ASKED)
            .and_then(|rest| rest.strip_suffix(" -->"));
        match asked {
            None => expanded += line,
            Some("codes") => expanded += &codes(lookup),
            Some("compilers") => expanded += &compilers(lookup, root),
            Some("symptoms") => expanded += &symptoms(lookup),
            Some("words") => expanded += &words(lookup),
            Some(other) => bail!(
                "{}: there is no index of `{other}` (known: codes, compilers, symptoms, words)",
                place(at)
            ),
        }
        expanded.push('\n');
    }
    Ok(expanded)
}

fn codes(lookup: &Lookup<'_>) -> String {
    let mut coded: Vec<_> = lookup.all().iter().map(|known| &known.entry).collect();
    coded.retain(|entry| entry.code().is_some());
    coded.sort_by_key(|entry| entry.id);
    let others = lookup.all().iter().map(|known| &known.entry);
    let others = others.filter(|entry| entry.code().is_none());
    let mut table = "| code | what rustc says |\n|---|---|\n".to_owned();
    for entry in coded {
        let words = entry
            .title
            .split_once(": ")
            .map_or(entry.title, |(_, words)| words);
        let code = entry.code().unwrap_or_default();
        writeln!(
            table,
            "| [{code}]({}) | {} |",
            link(entry, entry.id),
            cell(words)
        )
        .ok();
    }
    for entry in others {
        writeln!(
            table,
            "| none | [{}]({}) |",
            cell(entry.title),
            link(entry, entry.id)
        )
        .ok();
    }
    table
}

/// Every symptom below the title of its page.
fn symptoms(lookup: &Lookup<'_>) -> String {
    let mut list = String::new();
    for page in lookup
        .all()
        .chunk_by(|a, b| a.entry.chapter.path == b.entry.chapter.path)
    {
        let chapter = page[0].entry.chapter;
        let title = chapter
            .text
            .lines()
            .find_map(|line| line.strip_prefix("# "));
        writeln!(list, "\n## {}\n", title.unwrap_or_default()).ok();
        for Known { entry, .. } in page {
            for form in &entry.forms {
                writeln!(list, "- [{}]({})", form.symptom, link(entry, form.id)).ok();
            }
        }
    }
    list
}

/// Every line of every message, names left out, below its first letter.
fn words(lookup: &Lookup<'_>) -> String {
    let mut lines: BTreeMap<(char, String), (String, BTreeSet<usize>)> = BTreeMap::new();
    for (at, known) in lookup.all().iter().enumerate() {
        // A label may be a type alone, which is named after its place.
        let said = known
            .said
            .iter()
            .filter(|line| !line.starts_with("{closure@"));
        for line in said {
            let shown = without_names(line);
            let sorted: String = shown
                .chars()
                .filter(|c| c.is_alphanumeric() || *c == ' ')
                .collect();
            let sorted = sorted.trim().to_lowercase();
            let Some(letter) = sorted.chars().next() else {
                continue;
            };
            let found = lines
                .entry((letter, sorted))
                .or_insert((shown, BTreeSet::new()));
            found.1.insert(at);
        }
    }
    let mut list = String::new();
    let mut under = None;
    for ((letter, _), (shown, entries)) in &lines {
        if under.replace(letter) != Some(letter) {
            writeln!(list, "\n## {}\n", letter.to_uppercase()).ok();
        }
        let links = entries.iter().map(|at| {
            let entry = &lookup.all()[*at].entry;
            format!("[{}]({})", short(entry), link(entry, entry.id))
        });
        writeln!(list, "- {shown}: {}", links.collect::<Vec<_>>().join(", ")).ok();
    }
    list
}

/// A line of a message with `…` for each name that a program chose.
fn without_names(line: &str) -> String {
    let parts = line.split('`').enumerate();
    let parts = parts.map(|(at, part)| match at % 2 {
        0 => plain(part),
        _ if KEPT.contains(&part) => format!("`{part}`"),
        _ => "…".to_owned(),
    });
    parts.collect()
}

/// Words in which Markdown finds nothing to do.
fn plain(words: &str) -> String {
    let mut plain = String::new();
    for letter in words.chars() {
        if "\\*_[]<>#|".contains(letter) {
            plain.push('\\');
        }
        plain.push(letter);
    }
    plain
}

/// With what each entry's message was last seen, as the proof has noted it.
fn compilers(lookup: &Lookup<'_>, root: &Path) -> String {
    let mut table = "| message | last seen with |\n|---|---|\n".to_owned();
    for Known { entry, .. } in lookup.all() {
        let words = entry
            .code()
            .map_or_else(|| cell(entry.title), str::to_owned);
        let seen = proven(&entry.wrong, root).unwrap_or("not proven yet".to_owned());
        writeln!(table, "| [{words}]({}) | {seen} |", link(entry, entry.id)).ok();
    }
    table
}

/// `rustc 1.95.0, 23 Nov 2026`: what the programs of an entry were proven
/// with, and the day; of several the earliest.
fn proven(wrong: &[&Claim], root: &Path) -> Option<String> {
    let proof = |claim: &&Claim| Some((claim.proven_on(root)?, claim.proven_with(root)?));
    let proofs: Option<Vec<_>> = wrong.iter().map(proof).collect();
    let (time, tools) = proofs?.into_iter().min()?;
    let compiler = tools.split(',').next()?;
    // `Mon, 23 Nov 2026 08:37:43 GMT`, of which a day is enough.
    Some(format!(
        "{compiler}, {}",
        &httpdate::fmt_http_date(time)[5..16]
    ))
}

/// The clinic's page `text` with a list of its entries, and below each entry
/// the chapters that show it.
pub fn with_ways(text: &str, path: &str, lookup: &Lookup<'_>, book: &Book) -> String {
    let entries = lookup.all().iter().map(|known| &known.entry);
    let entries: Vec<_> = entries.filter(|it| it.chapter.path == path).collect();
    let mut begun = entries.iter();
    let mut open = None;
    let mut lines = String::new();
    for line in text.lines() {
        if line.starts_with("## ") {
            lines += &match open {
                Some(entry) => way_back(entry, lookup, book),
                None => way_in(&entries),
            };
            open = begun.next().copied();
        }
        lines += line;
        lines.push('\n');
    }
    lines + &open.map_or_else(String::new, |entry| way_back(entry, lookup, book))
}

fn way_in(entries: &[&Entry<'_>]) -> String {
    let links = entries.iter().map(|entry| {
        let words = entry.code().unwrap_or(entry.title);
        format!("[{words}](#{})", entry.id)
    });
    match entries.is_empty() {
        true => String::new(),
        false => format!(
            "On this page: {}\n\n",
            links.collect::<Vec<_>>().join(" · ")
        ),
    }
}

fn way_back(entry: &Entry<'_>, lookup: &Lookup<'_>, book: &Book) -> String {
    let of_entry = |claim: &&Claim| {
        let mut entries = headlines(claim).filter_map(|line| lookup.entry_of(line));
        entries.any(|other| other.id == entry.id)
    };
    let mut links = Vec::new();
    for chapter in book.chapters.iter().filter(|it| !is_clinic(&it.path)) {
        let shown = chapter.claims.iter().filter(of_entry);
        // An exercise explains nothing, so it comes last.
        let claim = shown.min_by_key(|claim| claim.is_exercise());
        if let Some((title, anchor)) = claim.and_then(|claim| heading_above(claim, chapter)) {
            let page = chapter.path.trim_start_matches("src/");
            links.push(format!("[{title}](../{page}#{anchor})"));
        }
    }
    match links.is_empty() {
        true => String::new(),
        false => format!("\nIn the chapters: {}\n\n", links.join(" · ")),
    }
}

/// The last heading above a program: its words and its anchor.
fn heading_above(claim: &Claim, chapter: &Chapter) -> Option<(String, String)> {
    let mut seen = HashMap::new();
    let headings = chapter.headings().into_iter();
    let above = headings.take_while(|(line, _)| *line < claim.line);
    let anchored = above.map(|(_, title)| {
        let id = utils::unique_id_from_content(&escape(title), &mut seen);
        (title.to_owned(), id)
    });
    anchored.last()
}

fn link(entry: &Entry<'_>, anchor: &str) -> String {
    let page = entry.chapter.path.trim_start_matches(CLINIC);
    format!("{page}#{anchor}")
}

/// A code, the name of a lint, or that there is neither.
fn short<'a>(entry: &Entry<'a>) -> &'a str {
    let (name, _) = entry.title.split_once(": ").unwrap_or_default();
    match name.is_empty() || name.contains(' ') {
        true => "no code",
        false => name,
    }
}

/// Text in a cell of a table, where the name of a lint may be broken.
fn cell(text: &str) -> String {
    let text = text.replace('|', "\\|");
    match text.split_once(": ") {
        Some((name, words)) if !name.contains([' ', '`']) => {
            format!("{}: {words}", name.replace('_', "_<wbr>"))
        }
        _ => text,
    }
}
