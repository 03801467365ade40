//! The entries of the error clinic: on its pages, every heading of the second
//! level is one message of the compiler. What stands below it has a fixed
//! form, so that indexes, search and `cargo run -- explain` can read it.

use std::collections::BTreeMap;
use std::mem::discriminant;

use crate::{Book, CLINIC, Chapter, Claim, Fence, Problem};

/// What begins the paragraph above a repair.
const REPAIR: &str = "**Repair: ";
/// What begins an entry's last paragraph.
const WHICH: &str = "**When which.**";

/// What a learner meets: a message, in the forms it takes, and the repairs.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// The anchor on its page, unique in the clinic: `e0373`.
    pub id: &'a str,
    /// The heading in Markdown: `E0373: closure may outlive …`.
    pub title: &'a str,
    /// The chapter it stands in.
    pub chapter: &'a Chapter,
    /// The author's line of its heading, counted from 1.
    pub line: usize,
    /// The forms it takes, the first one below the entry's own heading.
    pub forms: Vec<Form<'a>>,
    /// Why the mistake feels natural: the paragraph below the first symptom.
    pub why: String,
    /// The programs that go wrong, in reading order.
    pub wrong: Vec<&'a Claim>,
    /// What is done and the program that does it, in reading order.
    pub repairs: Vec<(&'a str, &'a Claim)>,
    /// Whether it ends with when to choose which repair.
    chooses: bool,
}

/// A form of a message.
#[derive(Debug, Clone)]
pub struct Form<'a> {
    /// The anchor of its heading.
    pub id: &'a str,
    /// What a reader says who meets it, one line.
    pub symptom: &'a str,
    /// The author's line of the symptom, counted from 1.
    pub line: usize,
}

impl<'a> Entry<'a> {
    /// The repairs of its first form.
    pub fn first_repairs(&self) -> impl Iterator<Item = &(&'a str, &'a Claim)> {
        let end = self.forms.get(1).map_or(usize::MAX, |form| form.line);
        self.repairs
            .iter()
            .filter(move |(_, claim)| claim.line < end)
    }

    /// The code that stands before the heading's words, if it has one.
    pub fn code(&self) -> Option<&str> {
        let code = self.title.split(':').next()?;
        (Fence::parse(&format!("rust,compile_fail,{code}")).is_ok()).then_some(code)
    }

    /// The line of its first program in Rust, or of its heading.
    fn first_program(&self) -> usize {
        let mut claims = self.chapter.claims.iter();
        let first = claims.find(|claim| claim.line > self.line && claim.fence.is_rust());
        first.map_or(self.line, |claim| claim.line)
    }

    /// What its text must have, and how it is added.
    fn parts(&self) -> [(bool, &'static str); 3] {
        [
            (
                !self.forms.is_empty(),
                "symptom; add a line in italics below its heading",
            ),
            (
                !self.repairs.is_empty(),
                "repair; add a paragraph that begins `**Repair: …**`",
            ),
            (
                self.chooses,
                "last word; add a paragraph that begins `**When which.**`",
            ),
        ]
    }

    /// Its page and place in the book: `clinic/capture.html#e0373`.
    pub fn address(&self, anchor: &str) -> String {
        let page = self.chapter.path.trim_start_matches("src/");
        format!("{}.html#{anchor}", page.trim_end_matches(".md"))
    }
}

impl Book {
    /// Every entry of the clinic, in reading order.
    pub fn entries(&self) -> Vec<Entry<'_>> {
        let pages = self.chapters.iter().filter(|chapter| is_page(chapter));
        pages.flat_map(entries).collect()
    }
}

/// The clinic's indexes show no program and have no entries.
fn is_page(chapter: &Chapter) -> bool {
    chapter.path.starts_with(CLINIC) && !chapter.claims.is_empty()
}

fn entries(chapter: &Chapter) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    let mut repair = None;
    let mut claims = chapter.claims.iter().peekable();
    let mut anchor = None;
    for paragraph in chapter.paragraphs() {
        let before = |claim: &&Claim| claim.line < paragraph.line;
        while let Some(claim) = claims.next_if(before) {
            sort(entries.last_mut(), claim, &mut repair);
        }
        if let Some((level, title, id)) = heading(paragraph.text) {
            anchor = Some(id);
            if level == 2 {
                entries.push(Entry {
                    id,
                    title,
                    chapter,
                    line: paragraph.line,
                    forms: Vec::new(),
                    why: String::new(),
                    wrong: Vec::new(),
                    repairs: Vec::new(),
                    chooses: false,
                });
            }
            continue;
        }
        let Some(entry) = entries.last_mut() else {
            continue;
        };
        if let Some(id) = anchor.take() {
            let line = paragraph.line;
            let form = |symptom| Form { id, symptom, line };
            entry.forms.extend(symptom(paragraph.text).map(form));
        } else if entry.why.is_empty() {
            entry.why = paragraph.text.replace('\n', " ");
        }
        let named = paragraph.text.strip_prefix(REPAIR);
        repair = named
            .and_then(|rest| Some(rest.split_once(".**")?.0))
            .or(repair);
        entry.chooses |= paragraph.text.starts_with(WHICH);
    }
    claims.for_each(|claim| sort(entries.last_mut(), claim, &mut repair));
    entries
}

/// A program goes wrong, repairs, or is neither: Python's, or an aside.
fn sort<'a>(entry: Option<&mut Entry<'a>>, claim: &'a Claim, repair: &mut Option<&'a str>) {
    let Some(entry) = entry.filter(|_| claim.fence.is_rust()) else {
        return;
    };
    if let Some(named) = repair.take() {
        entry.repairs.push((named, claim));
        return;
    }
    let is_alike = |first: &&Claim| discriminant(&first.fence) == discriminant(&claim.fence);
    let goes_wrong = match (&claim.fence, entry.code()) {
        (Fence::Refused(codes), Some(code)) => codes.contains(code),
        (_, Some(_)) => false,
        (_, None) => entry.wrong.first().is_none_or(is_alike),
    };
    if goes_wrong {
        entry.wrong.push(claim);
    }
}

/// A heading's level, words and anchor; one without an anchor has an empty one.
fn heading(text: &str) -> Option<(usize, &str, &str)> {
    let words = text.trim_start_matches('#');
    let level = text.len() - words.len();
    let words = words.strip_prefix(' ').filter(|_| level > 1)?;
    let anchored = words
        .trim_end()
        .strip_suffix('}')
        .and_then(|words| words.rsplit_once(" {#"));
    let (title, id) = anchored.unwrap_or((words, ""));
    Some((level, title.trim(), id))
}

/// A line in italics, without its stars.
fn symptom(text: &str) -> Option<&str> {
    let line = text.strip_prefix('*')?.strip_suffix('*')?;
    (!line.starts_with('*') && !line.contains('\n')).then_some(line)
}

/// Every entry can be found, shows what goes wrong, and says the way out.
pub(crate) fn rules(book: &Book) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    for entry in book.entries() {
        let mut problem = |line: usize, message: &str| {
            problems.push(Problem::new(&entry.chapter.path, line, message));
        };
        let place = format!("{}:{}", entry.chapter.path, entry.line);
        if entry.id.is_empty() {
            let message =
                "an entry without an anchor; put `{#e0373}`, or words, behind its heading";
            problem(entry.line, message);
        } else if let Some(other) = seen.insert(entry.id, place) {
            let message = format!("`{}` is the anchor of {other} already", entry.id);
            problem(entry.line, &message);
        }
        if let Some(code) = entry.code().filter(|code| code.to_lowercase() != entry.id) {
            let message = format!("the entry of {code} has the anchor `{}`", entry.id);
            problem(entry.line, &message);
        }
        if entry.wrong.is_empty() {
            let message = "no program of this entry goes wrong as its heading says";
            problem(entry.first_program(), message);
        }
        for (is_there, missing) in entry.parts() {
            if !is_there {
                problem(entry.line, &format!("an entry without a {missing}"));
            }
        }
        for (name, claim) in &entry.repairs {
            if claim.fence != Fence::Runs || claim.output.is_none() {
                let message = format!("the repair \"{name}\" does not run and print");
                problem(claim.line, &message);
            }
        }
    }
    problems
}
