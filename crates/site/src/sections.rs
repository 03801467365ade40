//! The text of every section, for the search in the browser: what a reader sees of
//! it, in plain words. The forms of the clinic are sections too.

use std::collections::BTreeMap;

use book::{BLOCK_HEIGHT, Block, Book, Chapter};
use serde_json::{Value, json};

use crate::{indexes, message, packed};

/// The sections as `sections.js`.
pub fn script(book: &Book) -> String {
    // The indexes of the clinic repeat the words of its entries.
    let is_index = |it: &&Chapter| it.text.lines().any(|line| indexes::asked_for(line).is_some());
    let chapters = book.chapters.iter().filter(|it| !is_index(it));
    let sections: Vec<_> = chapters.flat_map(|chapter| of_chapter(book, chapter)).collect();
    packed::script("sections", &Value::from(sections))
}

/// Each heading of a chapter with the text below it, up to the next heading.
fn of_chapter(book: &Book, chapter: &Chapter) -> Vec<Value> {
    let blocks: BTreeMap<_, _> = chapter.blocks.iter().map(|block| (block.line, block)).collect();
    let lines: Vec<_> = chapter.text.lines().collect();
    let above = chapter.headings.first().map_or("", |heading| heading.title.as_str());
    let ends = chapter.headings.iter().skip(1).map(|it| it.line).chain([lines.len() + 1]);
    let section = |(heading, end): (&book::Heading, usize)| {
        let mut text = String::new();
        let mut line = heading.line + 1;
        while line < end {
            let block = blocks.get(&line);
            text += &block.map_or_else(|| words(lines[line - 1]), |block| shown(book, block));
            text.push('\n');
            line += block.map_or(1, |_| BLOCK_HEIGHT);
        }
        let (title, anchor) = match heading.level {
            1 => (words(above), String::new()),
            _ => (
                format!("{} » {}", words(above), words(&heading.title)),
                format!("#{}", heading.id),
            ),
        };
        let text: Vec<_> = text.split_whitespace().collect();
        json!([title, format!("{}{anchor}", chapter.page()), text.join(" ")])
    };
    chapter.headings.iter().zip(ends).map(section).collect()
}

/// What a block shows of its file; of a message, its words.
fn shown(book: &Book, block: &Block) -> String {
    let Some(listing) = book.listing(block) else {
        let text = book.text(&block.file).unwrap_or_default();
        return match block.file.ends_with(".err") {
            true => message::lines(text).join("\n"),
            false => text.to_owned(),
        };
    };
    let lines = listing.lines(block.anchor.as_deref());
    let lines: Vec<_> = lines.iter().filter(|line| line.shown).map(|line| line.text).collect();
    lines.join("\n")
}

/// A line of Markdown without its marks. Of the line that opens a box, the title stays.
fn words(line: &str) -> String {
    if line.starts_with("~~~") {
        let title = line.split_once("title=\"").and_then(|(_, rest)| rest.split_once('"'));
        return title.map_or(String::new(), |(title, _)| words(title));
    }
    if line.starts_with('<') {
        return String::new();
    }
    let line = line.trim_start_matches(['#', '!', '-', '>', ' ']);
    let mut words = String::new();
    // In code, brackets and asterisks are letters like others.
    for (at, part) in line.split('`').enumerate() {
        match at % 2 {
            0 => words += &without_targets(part).replace(['*', '|', '\\'], " "),
            _ => words += &part.replace("\\|", "|"),
        }
    }
    words
}

/// `[a word](page.md#place)` without the target; the brackets may be in two parts.
fn without_targets(text: &str) -> String {
    let mut parts = text.split("](");
    let mut words = parts.next().unwrap_or_default().replace('[', "");
    for part in parts {
        words += &part.split_once(')').map_or("", |(_, rest)| rest).replace('[', "");
    }
    words
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn markdown_is_words() {
        for (line, plain) in [
            ("See [the `Fn` box](a.md#b), *twice*.", "See the Fn box,  twice ."),
            ("`v[0]` and [`*m`](a.md)", "v[0] and *m"),
            ("~~~admonish python title=\"`del` a name\"", "del a name"),
            ("~~~", ""),
            ("<!-- a note -->", ""),
        ] {
            assert_eq!(words(line), plain);
        }
    }
}
