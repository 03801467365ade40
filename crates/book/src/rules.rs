//! The house rules: what keeps the book readable and its folders clean. A
//! book that breaks one is still proven, so the site is built all the same;
//! `tests/tidy.rs` fails.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::summary::files_below;
use crate::{Book, CHAPTERS, Claim, LISTINGS, Problem};
use crate::{entry, exercise};

/// Columns of a listing, of one beside its twin, and lines.
const COLUMNS: usize = 72;
const COLUMNS_IN_A_PAIR: usize = 56;
const LINES: usize = 30;
/// Words that tell a reader how easy it should have been.
const UNKIND: [&str; 5] = ["simply", "just", "obviously", "of course", "trivially"];

/// Every breach of a house rule in the book.
pub fn house_rules(book: &Book) -> Vec<Problem> {
    let mut problems = stray_listings(book);
    problems.extend(pictures(book));
    problems.extend(exercise::rules(book));
    problems.extend(entry::rules(book));
    for chapter in &book.chapters {
        for claim in &chapter.claims {
            problems.extend(too_large(claim, &chapter.claims));
        }
        for line in &chapter.crowded {
            let message = "two boxes in a row are one too many; put a sentence between them";
            problems.push(Problem::new(&chapter.path, *line, message));
        }
        for (line, words) in &chapter.prose {
            problems.extend(unkind(words).map(|word| {
                Problem::new(
                    &chapter.path,
                    *line,
                    format!("`{word}` helps no reader; leave it out"),
                )
            }));
        }
    }
    problems.sort();
    problems.dedup();
    problems
}

/// Files in `listings/` that no page shows, or that are named as nothing else
/// is there.
fn stray_listings(book: &Book) -> Vec<Problem> {
    let blocks = book.chapters.iter().flat_map(|chapter| &chapter.blocks);
    let shown: BTreeSet<_> = blocks
        .filter_map(|block| Some(block.include.as_ref()?.path.as_str()))
        .collect();
    let files = files_below(&book.root, LISTINGS);
    let mut problems = Vec::new();
    for file in &files {
        let stem = Path::new(file)
            .file_stem()
            .and_then(|stem| stem.to_str())
            .unwrap_or_default();
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if !stem.starts_with(|c: char| c.is_ascii_lowercase()) || !stem.chars().all(is_plain) {
            let message =
                format!("`{stem}`: a listing is named in lower case, letter first, with `_`");
            problems.push(Problem::new(file, 0, message));
        }
        if !shown.contains(file.as_str()) {
            let message = "no page shows this file; show it, or delete it";
            problems.push(Problem::new(file, 0, message));
        }
        let is_output = file.ends_with(".out") || file.ends_with(".err");
        let twin = |ending: &str| files.contains(&format!("{}.{ending}", &file[..file.len() - 4]));
        if is_output && !twin("rs") && !twin("py") {
            let message =
                "no program has this name; an output is named after the program that prints it";
            problems.push(Problem::new(file, 0, message));
        }
    }
    problems
}

/// What mdBook publishes beside the pages must be pictures that a page shows,
/// that say in words what they show, and that share one language.
fn pictures(book: &Book) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut common: Option<(String, String)> = None;
    for file in files_below(&book.root, CHAPTERS) {
        let mut problem = |message: &str| problems.push(Problem::new(&file, 0, message));
        let name = file.trim_start_matches("src/");
        if file.ends_with(".md") {
            continue;
        }
        if !file.ends_with(".svg") {
            problem("would be published with the book; only pictures (.svg) stand beside chapters");
            continue;
        }
        if !book
            .chapters
            .iter()
            .any(|chapter| chapter.text.contains(&format!("]({name})")))
        {
            problem("no page shows this picture; show it, or delete it");
        }
        let svg = fs::read_to_string(book.root.join(&file)).unwrap_or_default();
        if !["role=\"img\"", "<title", "<desc"]
            .iter()
            .all(|part| svg.contains(part))
        {
            problem(
                "a picture has `role=\"img\"`, a `<title>` and a `<desc>` for who cannot see it",
            );
        }
        let style = svg.find("<style").zip(svg.find("</style>"));
        let style = style
            .map(|(start, end)| svg[start..end].to_owned())
            .unwrap_or_default();
        match &common {
            None => common = Some((style, file)),
            Some((known, _)) if *known == style => {}
            Some((_, other)) => {
                problem(&format!("its `<style>` is not that of `{other}`; copy it"))
            }
        }
    }
    problems
}

/// A program that a page or a phone cannot hold.
fn too_large(claim: &Claim, claims: &[Claim]) -> Vec<Problem> {
    let in_a_pair =
        claim.follows.is_some() || claims.iter().any(|other| other.follows == Some(claim.line));
    let columns = if in_a_pair {
        COLUMNS_IN_A_PAIR
    } else {
        COLUMNS
    };
    let (file, first) = match &claim.listing {
        Some(path) => (path.as_str(), 1),
        None => (claim.chapter.as_str(), claim.line + 1),
    };
    let mut problems = Vec::new();
    let is_anchor = |line: &str| line.contains("ANCHOR:") || line.contains("ANCHOR_END:");
    let lines = claim
        .program
        .lines()
        .filter(|line| !is_anchor(line))
        .count();
    if lines > LINES {
        let message = format!("{lines} lines; a program on a page has {LINES} at most");
        problems.push(Problem::new(file, 0, message));
    }
    for (index, line) in claim.program.lines().enumerate() {
        let found = line.chars().count();
        if found > columns {
            let beside = if in_a_pair { " beside its twin" } else { "" };
            let message = format!("{found} columns; a program{beside} has {columns} at most");
            problems.push(Problem::new(file, first + index, message));
        }
    }
    problems
}

fn unkind(words: &str) -> impl Iterator<Item = &'static str> {
    let words = format!(
        " {} ",
        words
            .to_lowercase()
            .replace(|c: char| !c.is_alphanumeric(), " ")
    );
    UNKIND
        .into_iter()
        .filter(move |word| words.contains(&format!(" {word} ")))
}
