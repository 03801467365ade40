//! The clinic's indexes, made from its entries, so that none is forgotten. A page
//! asks for one by a comment alone on its line, `<!-- index: codes -->`. Also the
//! links to and from entries: a page of the clinic lists its entries, and each
//! entry names the chapters that show its message.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use anyhow::{Result, bail};
use book::{Book, CLINIC, Chapter, Entry, Listing};
use runner::evidence::Evidence;

use crate::lookup::{Known, Lookup, headlines};

/// The evidence of listings, by path.
type Proven<'a> = BTreeMap<&'a str, Evidence>;

/// Words in the compiler's backticks that are no names of a program.
const WORDS: [&str; 21] = [
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

/// Below a list, lets a reader type words and hides the rows without them.
const FILTER: &str = include_str!("../../../theme/filter.js");

/// Whether a chapter is one of the clinic's pages.
pub fn is_clinic(path: &str) -> bool {
    path.starts_with(CLINIC)
}

/// The index that a line asks for: `codes` of `<!-- index: codes -->`.
pub fn asked_for(line: &str) -> Option<&str> {
    line.strip_prefix("<!-- index: ")?.strip_suffix(" -->")
}

/// An index as Markdown.
///
/// # Errors
/// If there is no such index.
pub fn make(index: &str, lookup: &Lookup<'_>, proven: &Proven<'_>) -> Result<String> {
    Ok(match index {
        "codes" => codes(lookup),
        "compilers" => compilers(lookup, proven),
        "symptoms" => filtered(symptoms(lookup)),
        "words" => filtered(words(lookup)),
        _ => bail!("there is no index `{index}`; write one of codes, compilers, symptoms, words"),
    })
}

fn filtered(list: String) -> String {
    format!("{list}\n<script>\n{FILTER}</script>\n")
}

fn codes(lookup: &Lookup<'_>) -> String {
    let mut coded: Vec<_> = lookup.all().iter().map(|known| &known.entry).collect();
    coded.retain(|entry| entry.code().is_some());
    coded.sort_by_key(|entry| entry.id);
    let others = lookup.all().iter().map(|known| &known.entry);
    let others = others.filter(|entry| entry.code().is_none());
    let mut table = "| code | what rustc says |\n|---|---|\n".to_owned();
    for entry in coded {
        let words = entry.title.split_once(": ").map_or(entry.title, |(_, words)| words);
        let code = entry.code().unwrap_or_default();
        writeln!(table, "| [{code}]({}) | {} |", link(entry, entry.id), cell(words)).ok();
    }
    for entry in others {
        writeln!(table, "| none | [{}]({}) |", cell(entry.title), link(entry, entry.id)).ok();
    }
    table
}

/// Every symptom below the title of its page.
fn symptoms(lookup: &Lookup<'_>) -> String {
    let mut list = String::new();
    for page in lookup.all().chunk_by(|a, b| a.entry.chapter.path == b.entry.chapter.path) {
        let chapter = page[0].entry.chapter;
        let title = chapter.headings.first().map(|heading| heading.title.as_str());
        writeln!(list, "\n## {}\n", title.unwrap_or_default()).ok();
        for Known { entry, .. } in page {
            for form in &entry.forms {
                writeln!(list, "- [{}]({})", form.symptom, link(entry, form.id)).ok();
            }
        }
    }
    list
}

/// Every line of every message in alphabetical order, names left out.
fn words(lookup: &Lookup<'_>) -> String {
    let mut lines: BTreeMap<String, (String, BTreeSet<usize>)> = BTreeMap::new();
    for (at, known) in lookup.all().iter().enumerate() {
        // A label may be a type alone, and some lines only lead to other pages.
        let tells = |line: &&String| line.contains(' ') && !line.contains("https://");
        for line in known.lines.iter().filter(tells) {
            let shown = without_names(line.trim());
            let sorted: String =
                shown.chars().filter(|c| c.is_alphanumeric() || *c == ' ').collect();
            let sorted = sorted.trim().to_lowercase();
            if !sorted.is_empty() {
                lines.entry(sorted).or_insert((shown, BTreeSet::new())).1.insert(at);
            }
        }
    }
    let mut list = String::new();
    for (shown, entries) in lines.values() {
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
        _ if WORDS.contains(&part) => format!("`{part}`"),
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

/// The compiler and the day of each entry's evidence.
fn compilers(lookup: &Lookup<'_>, proven: &Proven<'_>) -> String {
    let mut table = "| message | last seen with |\n|---|---|\n".to_owned();
    for Known { entry, .. } in lookup.all() {
        let words = entry.code().map_or_else(|| cell(entry.title), str::to_owned);
        let seen = last_seen(entry.failing(), proven).unwrap_or("not proven yet".to_owned());
        writeln!(table, "| [{words}]({}) | {seen} |", link(entry, entry.id)).ok();
    }
    table
}

/// `rustc 1.95.0, 23 Nov 2026`: the compiler and the day of the evidence of some
/// programs; of several days the earliest.
fn last_seen<'a>(
    failing: impl Iterator<Item = &'a Listing>,
    proven: &Proven<'_>,
) -> Option<String> {
    let evidence = failing.map(|it| proven.get(it.path.as_str()));
    let evidence: Option<Vec<_>> = evidence.collect();
    let oldest = evidence?.into_iter().min_by_key(|it| it.time())?;
    let compiler = oldest.tools.split(',').next()?;
    // `Mon, 23 Nov 2026 08:37:43 GMT`; the day is enough.
    let day = &httpdate::fmt_http_date(oldest.time())[5..16];
    Some(format!("{compiler}, {day}"))
}

/// Adds to the lines of a page of the clinic a list of its entries, and below each
/// entry the chapters that show its message. Other chapters stay as they are.
pub fn add_links(lines: &mut [String], chapter: &Chapter, lookup: &Lookup<'_>, book: &Book) {
    let entries = lookup.all().iter().map(|known| &known.entry);
    let entries: Vec<_> = entries.filter(|it| it.chapter.path == chapter.path).collect();
    let mut above = entry_links(&entries);
    for entry in &entries {
        lines[entry.line - 1].insert_str(0, &above);
        above = chapter_links(entry, lookup, book);
    }
    if let Some(last) = lines.last_mut() {
        last.push_str(&format!("\n{above}"));
    }
}

/// Links to some entries: their codes, and the titles of those that share a code.
fn entry_links(entries: &[&Entry<'_>]) -> String {
    let links = entries.iter().map(|entry| {
        let same = entries.iter().filter(|it| it.code() == entry.code()).count();
        let words = entry.code().filter(|_| same == 1).unwrap_or(entry.title);
        format!("[{words}](#{})", entry.id)
    });
    match entries.is_empty() {
        true => String::new(),
        false => format!("On this page: {}\n\n", links.collect::<Vec<_>>().join(" · ")),
    }
}

fn chapter_links(entry: &Entry<'_>, lookup: &Lookup<'_>, book: &Book) -> String {
    let is_of_entry = |listing: &Listing| {
        let mut entries = headlines(listing).filter_map(|line| lookup.entry_of(line));
        entries.any(|other| other.id == entry.id)
    };
    let mut links = Vec::new();
    for chapter in book.chapters.iter().filter(|it| !is_clinic(&it.path)) {
        let programs = book.programs(chapter).filter(|it| is_of_entry(it.listing));
        // An exercise explains nothing, so it comes last.
        let first = programs.min_by_key(|it| it.block.is_exercise());
        if let Some(heading) = first.and_then(|it| chapter.heading_above(it.block.line)) {
            let page = chapter.path.trim_start_matches("src/");
            links.push(format!("[{}](../{page}#{})", heading.title, heading.id));
        }
    }
    match links.is_empty() {
        true => String::new(),
        false => format!("\nIn the chapters: {}\n\n", links.join(" · ")),
    }
}

fn link(entry: &Entry<'_>, anchor: &str) -> String {
    let page = entry.chapter.path.trim_start_matches(CLINIC);
    format!("{page}#{anchor}")
}

/// A code, the name of a lint, or else the anchor. Of the second entry of a code,
/// `E0382 (thread)`.
fn short(entry: &Entry<'_>) -> String {
    let (name, _) = entry.title.split_once(": ").unwrap_or_default();
    match entry.code().and_then(|_| entry.id.split_once('-')) {
        Some((_, about)) => format!("{name} ({about})"),
        None if name.is_empty() || name.contains(' ') => entry.id.to_owned(),
        None => name.to_owned(),
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
