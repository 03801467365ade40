//! Where the book speaks of what a reader asks in plain words: forms of the clinic,
//! sections, lines of the glossary. `theme/clinic-search.js` does the same.

use std::collections::BTreeSet;

use book::{Book, CLINIC, Chapter, Entry, Form};
use serde_json::{Value, json};

/// Words that say nothing of what is asked for.
const STOP: &str = "a an and are as at be by can do does for from have how i in is it its me \
    my no not of on or so that the this to was what when where which why will with you your";
/// Endings that a word may have.
const ENDINGS: [&str; 8] = ["ing", "ion", "ive", "ed", "es", "er", "s", "e"];
/// The letters that a word keeps before its ending.
const STEM: usize = 4;
/// How much a word below a title counts; one in a title counts 1.
const BELOW: f64 = 0.5;
/// How much of what is asked must be there, and how near the best the others are.
const SHARE: f64 = 0.4;
/// The most places that are named.
const MOST: usize = 5;
/// The page with the words of both languages.
const GLOSSARY: &str = "src/glossary.md";

/// What the script needs of this.
pub fn rules() -> Value {
    json!({
        "stop": STOP,
        "endings": ENDINGS,
        "stem": STEM,
        "below": BELOW,
        "share": SHARE,
        "most": MOST,
    })
}

/// A place in the book.
pub struct Place {
    pub title: String,
    /// `toolbox.html#recursion`
    pub address: String,
    /// The words of its title.
    pub words: BTreeSet<String>,
    /// The words below its title, or that it is known by.
    pub below: BTreeSet<String>,
}

impl Place {
    fn new(title: &str, address: String, below: &str) -> Self {
        let title = title.replace(['`', '\\'], "");
        Place { words: stems(&title), below: stems(below), title, address }
    }

    /// Where a form of the clinic is.
    pub fn of_form(entry: &Entry<'_>, form: &Form<'_>) -> Place {
        let below = [entry.title, form.symptom, form.usually.as_deref().unwrap_or_default()];
        Place::new(form.title, entry.address(form.id), &below.join(" "))
    }
}

/// The sections of the chapters, and what the glossary has.
pub fn of_book(book: &Book) -> Vec<Place> {
    let mut places = Vec::new();
    for chapter in book.chapters.iter().filter(|it| !it.path.starts_with(CLINIC)) {
        match chapter.path == GLOSSARY {
            true => places.extend(chapter.text.lines().filter_map(glossary_row)),
            false => places.extend(sections(chapter)),
        }
    }
    places
}

/// Each section, known by its title, its anchor, the chapter's title, and the code in
/// its text.
fn sections(chapter: &Chapter) -> impl Iterator<Item = Place> {
    let lines: Vec<_> = chapter.text.lines().collect();
    let ends = chapter.headings.iter().skip(1).map(|it| it.line - 1).chain([lines.len()]);
    let above = chapter.headings.first().map_or("", |heading| heading.title.as_str());
    chapter.headings.iter().zip(ends).map(move |(heading, end)| {
        let text = lines[heading.line.min(end)..end].join("\n");
        let code: Vec<_> = text.split('`').skip(1).step_by(2).collect();
        let address = match heading.level {
            1 => chapter.page(),
            _ => format!("{}#{}", chapter.page(), heading.id),
        };
        let below = format!("{above} {} {}", heading.id, code.join(" "));
        Place::new(&heading.title, address, &below)
    })
}

/// `| lambda | a closure | [One form](writing.md#one-form) |`
fn glossary_row(line: &str) -> Option<Place> {
    let cells = line.strip_prefix("| ")?.replace("\\|", "");
    let (word, rest) = cells.split_once(" | ")?;
    let address = rest.rsplit_once("](")?.1.split_once(')')?.0.replace(".md", ".html");
    Some(Place::new(word, address, ""))
}

/// The words of a text without their endings, also of `names_with_parts`.
fn stems(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    let words = words.filter(|word| !word.is_empty() && !STOP.split(' ').any(|it| it == word));
    words.map(|word| stem(&word).to_owned()).collect()
}

fn stem(word: &str) -> &str {
    let cut = |ending: &&str| word.strip_suffix(ending).filter(|it| it.chars().count() >= STEM);
    ENDINGS.iter().find_map(cut).unwrap_or(word)
}

/// The places that speak most of what is asked, the best first.
pub fn about<'b>(asked: &str, places: &'b [Place]) -> Vec<&'b Place> {
    let asked = stems(asked);
    let has = |place: &Place, word: &String| match () {
        () if place.words.contains(word) => 1.0,
        () if place.below.contains(word) => BELOW,
        () => 0.0,
    };
    let weight = |word: &String| {
        let count = places.iter().filter(|place| has(place, word) > 0.0).count();
        ((places.len() as f64 + 1.0) / (count as f64 + 0.5)).ln()
    };
    let weights: Vec<_> = asked.iter().map(|word| (word, weight(word))).collect();
    let all: f64 = weights.iter().map(|(_, weight)| weight).sum();
    let score = |place: &Place| {
        let found: f64 = weights.iter().map(|(word, weight)| weight * has(place, word)).sum();
        // Of two titles with the same words, the shorter one.
        found - place.words.len() as f64 / 100.0
    };
    let mut scored: Vec<_> = places.iter().map(|place| (score(place), place)).collect();
    scored.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let best = scored.first().map_or(0.0, |(score, _)| *score);
    let enough = (SHARE * all).max(2.0 * SHARE * best);
    scored.retain(|(score, _)| *score > 0.0 && *score >= enough);
    let mut best: Vec<&Place> = Vec::new();
    for (_, place) in scored {
        if best.len() < MOST && best.iter().all(|it| it.address != place.address) {
            best.push(place);
        }
    }
    best
}
