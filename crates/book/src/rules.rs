//! The house rules: what keeps pages readable and folders clean. A book that
//! breaks one can still be built; `cargo test` fails.

use std::collections::BTreeSet;

use crate::{Book, CHAPTERS, Chapter, Expected, LISTINGS, Language, Listing, Problem, files};
use crate::{entry, exercise, is_unseen, links};

/// Columns of a program, of one beside its twin, and lines.
const COLUMNS: usize = 72;
const COLUMNS_IN_A_PAIR: usize = 56;
const LINES: usize = 30;
/// The heading of a chapter's rules.
const RULES: &str = "## What to take along";
/// Words that tell a reader how easy it should have been.
const UNKIND: [&str; 5] = ["simply", "just", "obviously", "of course", "trivially"];

/// Everything in the book that breaks a house rule.
pub(crate) fn check(book: &Book) -> Vec<Problem> {
    let mut problems = check_listings(book);
    problems.extend(links::check_pictures(book));
    problems.extend(exercise::check(book));
    problems.extend(entry::check(book));
    for chapter in &book.chapters {
        for group in chapter.groups() {
            let columns = match group.programs.len() {
                1 => COLUMNS,
                _ => COLUMNS_IN_A_PAIR,
            };
            let listings = group.programs.iter().filter_map(|it| book.listings.get(&it.file));
            problems.extend(listings.flat_map(|listing| check_size(listing, columns)));
        }
        for line in &chapter.adjacent_boxes {
            let message = "two boxes in a row are one too many; put a sentence between them";
            problems.push(Problem::new(&chapter.path, *line, message));
        }
        problems.extend(check_rules(chapter));
        for (line, words) in &chapter.words {
            for word in unkind(words) {
                let message = format!("`{word}` helps no reader; leave it out");
                problems.push(Problem::new(&chapter.path, *line, message));
            }
        }
    }
    problems
}

/// Names of listings, and files that no page shows or that belong to no program.
fn check_listings(book: &Book) -> Vec<Problem> {
    // `claims.rs` checks that the outputs and messages of shown programs are shown.
    let blocks = book.chapters.iter().flat_map(|chapter| &chapter.blocks);
    let shown: BTreeSet<_> = blocks.map(|block| block.file.as_str()).collect();
    // A chapter that is not in SUMMARY.md yet is reported by its own problem.
    let unlisted = files::below(&book.root, CHAPTERS)
        .into_iter()
        .filter(|file| file.ends_with(".md") && !book.chapters.iter().any(|it| it.path == *file))
        .map(|file| files::text(&book.root, &file).0);
    let unlisted: String = unlisted.collect();
    let is_refused = |it: &Listing| matches!(it.expected(), Expected::Refused(_));
    let mut problems = Vec::new();
    for file in files::below(&book.root, LISTINGS) {
        let mut problem = |message: String| problems.push(Problem::new(&file, 0, message));
        let (stem, ending) = file.rsplit_once('.').unwrap_or((&file, ""));
        let name = stem.rsplit('/').next().unwrap_or(stem);
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.chars().all(is_plain) {
            problem(format!(
                "`{name}`: a listing's name has lower-case letters, digits and `_`, a letter first"
            ));
        }
        let listing = |ending: &str| book.listings.get(&format!("{stem}.{ending}"));
        let is_shown = |ending: &str| match ending {
            "rs" | "py" => shown.contains(file.as_str()),
            _ => ["rs", "py"].iter().any(|it| shown.contains(format!("{stem}.{it}").as_str())),
        };
        let is_claimed = match ending {
            "rs" | "py" => true,
            "err" => listing("rs").is_some(),
            "out" => listing("py").is_some() || listing("rs").is_some_and(|it| !is_refused(it)),
            "captures" => listing("rs").is_some_and(|it| !is_refused(it)),
            _ => false,
        };
        if ending != "err" && listing("rs").is_some_and(is_refused) && !is_claimed {
            problem(format!("`{stem}.rs` is refused, so it never runs; delete this file"));
        } else if !is_claimed {
            problem(
                "belongs to no program; an output is named after the program that prints it"
                    .to_owned(),
            );
        } else if !is_shown(ending) && !unlisted.contains(stem) {
            problem("no page shows this file; show it, or delete it".to_owned());
        }
    }
    problems
}

/// Rules at the end of a chapter that do not say which section shows them.
fn check_rules(chapter: &Chapter) -> Vec<Problem> {
    let lines = chapter.text.lines().enumerate();
    let section = lines.skip_while(|(_, line)| *line != RULES).skip(1);
    let section = section.take_while(|(_, line)| !line.starts_with('#'));
    let mut items: Vec<(usize, String)> = Vec::new();
    for (index, line) in section {
        match (line.starts_with("- "), items.last_mut()) {
            (true, _) => items.push((index + 1, line.to_owned())),
            (false, Some((_, item))) => *item += line,
            (false, None) => {}
        }
    }
    let unlinked =
        items.into_iter().filter(|(_, item)| !item.contains("](") || !item.contains('#'));
    unlinked
        .map(|(line, _)| {
            let message = "a rule without a link to the section whose program shows it; add \
                           `([Heading](#its-id))`";
            Problem::new(&chapter.path, line, message)
        })
        .collect()
}

/// A program that is too wide or too long for a page or a phone.
fn check_size(listing: &Listing, columns: usize) -> Vec<Problem> {
    let lines = listing.lines(None);
    let mut problems = Vec::new();
    if lines.len() > LINES {
        let message = format!("{} lines; a program on a page has {LINES} at most", lines.len());
        problems.push(Problem::new(&listing.path, 0, message));
    }
    for line in lines {
        let found = line.text.chars().count();
        if found > columns {
            let beside = if columns < COLUMNS { " beside its twin" } else { "" };
            let message = format!("{found} columns; a program{beside} has {columns} at most");
            problems.push(Problem::new(&listing.path, line.number, message));
        }
    }
    // Tests in a program are never compiled, so nothing proves them.
    let is_hidden = |text: &str| {
        let text = text.replace([' ', '!'], "");
        text.contains("#[test]") || text.contains("#[cfg")
    };
    let hidden = listing.program.lines().position(is_hidden);
    if let Some(index) = hidden.filter(|_| listing.language == Language::Rust) {
        let message = "`#[test]` and `#[cfg]` hide code from the proof; show a program without";
        problems.push(Problem::new(&listing.path, index + 1, message));
    }
    let unseen = listing.program.lines().enumerate();
    for (index, found) in unseen.filter_map(|(at, text)| Some((at, text.chars().find(is_unseen)?)))
    {
        let message =
            format!("the unseen character U+{:04X}; write it as an escape", u32::from(found));
        problems.push(Problem::new(&listing.path, index + 1, message));
    }
    problems
}

fn unkind(words: &str) -> impl Iterator<Item = &'static str> {
    let plain = words.to_lowercase().replace(|c: char| !c.is_alphanumeric(), " ");
    let words = format!(" {plain} ");
    UNKIND.into_iter().filter(move |word| words.contains(&format!(" {word} ")))
}
