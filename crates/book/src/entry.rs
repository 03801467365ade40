//! The entries of the error clinic: on its pages, every heading of the second
//! level is one message of the compiler. The text below it has a fixed form, so
//! that indexes, search and `cargo run -- explain` can read it.

use std::collections::BTreeMap;
use std::mem::discriminant;

use crate::{Book, CLINIC, Chapter, Expected, Heading, Language, Listing, Problem, Program};
use crate::{codes, is_code};

/// The beginning of the paragraph above a repair.
const REPAIR: &str = "**Repair: ";
/// The beginning of an entry's last paragraph.
const DECISION: &str = "**When which.**";

/// A message of the compiler, in the forms it takes, and the repairs.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// The anchor on its page, unique in the clinic: `e0373`.
    pub id: &'a str,
    /// The heading in Markdown: `E0373: closure may outlive …`.
    pub title: &'a str,
    /// The chapter it is in.
    pub chapter: &'a Chapter,
    /// The line of its heading, counted from 1.
    pub line: usize,
    /// The forms it takes; the first one is below the entry's own heading.
    pub forms: Vec<Form<'a>>,
    /// Why the mistake feels natural: the paragraph below the first symptom.
    pub why: String,
    /// The programs that fail, in reading order.
    pub failing: Vec<&'a Listing>,
    /// The repairs, in reading order.
    pub repairs: Vec<Repair<'a>>,
    has_decision: bool,
    has_own_id: bool,
}

/// A form of a message.
#[derive(Debug, Clone)]
pub struct Form<'a> {
    /// The anchor of its heading.
    pub id: &'a str,
    /// What a reader with this message would say, one line.
    pub symptom: &'a str,
    /// The line of the symptom, counted from 1.
    pub line: usize,
}

/// A program that solves the problem of an entry.
#[derive(Debug, Clone)]
pub struct Repair<'a> {
    /// What it does: `let the closure own it`.
    pub title: &'a str,
    /// The line of its program, counted from 1.
    pub line: usize,
    /// The program.
    pub listing: &'a Listing,
}

impl<'a> Entry<'a> {
    fn new(heading: &'a Heading, chapter: &'a Chapter) -> Self {
        Entry {
            id: &heading.id,
            title: &heading.title,
            chapter,
            line: heading.line,
            forms: Vec::new(),
            why: String::new(),
            failing: Vec::new(),
            repairs: Vec::new(),
            has_decision: false,
            has_own_id: heading.has_own_id,
        }
    }

    /// The repairs of its first form.
    pub fn first_repairs(&self) -> impl Iterator<Item = &Repair<'a>> {
        let end = self.forms.get(1).map_or(usize::MAX, |form| form.line);
        self.repairs.iter().filter(move |repair| repair.line < end)
    }

    /// The error code at the beginning of its heading, if there is one.
    pub fn code(&self) -> Option<&'a str> {
        self.title.split(':').next().filter(|word| is_code(word))
    }

    /// Its address in the book: `clinic/capture.html#e0373`.
    pub fn address(&self, anchor: &str) -> String {
        format!("{}#{anchor}", self.chapter.page())
    }

    /// Adds a paragraph; `repair` is the title of the repair that comes next.
    fn add_paragraph(&mut self, line: usize, text: &'a str, form: &mut Option<&'a str>) {
        if let Some(id) = form.take() {
            let symptom = symptom(text).map(|symptom| Form { id, symptom, line });
            self.forms.extend(symptom);
        } else if self.why.is_empty() {
            self.why = text.replace('\n', " ");
        }
        self.has_decision |= text.starts_with(DECISION);
    }

    /// A program fails, or repairs, or is neither: Python's, or an aside.
    fn add_program(&mut self, program: Program<'a>, repair: Option<&'a str>) {
        let listing = program.listing;
        if let Some(title) = repair {
            let line = program.block.line;
            self.repairs.push(Repair { title, line, listing });
            return;
        }
        let expected = listing.expected();
        let is_alike =
            |first: &&Listing| discriminant(&first.expected()) == discriminant(&expected);
        let fails = match (expected, self.code()) {
            (Expected::Refused(message), Some(code)) => codes(message).contains(code),
            (_, Some(_)) => false,
            (_, None) => self.failing.first().is_none_or(is_alike),
        };
        if fails {
            self.failing.push(listing);
        }
    }
}

impl Book {
    /// Every entry of the clinic, in reading order.
    pub fn entries(&self) -> Vec<Entry<'_>> {
        // The clinic's indexes show no program and have no entries.
        let is_page = |it: &&Chapter| it.path.starts_with(CLINIC) && !it.blocks.is_empty();
        let pages = self.chapters.iter().filter(is_page);
        pages.flat_map(|page| entries(self, page)).collect()
    }
}

/// A part of an entry, in the order of the page.
enum Part<'a> {
    Heading(&'a Heading),
    Paragraph(&'a str),
    Program(Program<'a>),
}

fn entries<'a>(book: &'a Book, chapter: &'a Chapter) -> Vec<Entry<'a>> {
    let headings = chapter.headings.iter().map(|it| (it.line, Part::Heading(it)));
    let paragraphs = chapter.paragraphs().into_iter();
    let paragraphs = paragraphs.map(|it| (it.line, Part::Paragraph(it.text)));
    let programs = book.programs(chapter).map(|it| (it.block.line, Part::Program(it)));
    let mut parts: Vec<_> = headings.chain(paragraphs).chain(programs).collect();
    parts.sort_by_key(|(line, _)| *line);

    let mut entries: Vec<Entry<'_>> = Vec::new();
    let (mut form, mut repair) = (None, None);
    for (line, part) in parts {
        if let Part::Heading(heading) = part {
            form = Some(heading.id.as_str());
            if heading.level == 2 {
                entries.push(Entry::new(heading, chapter));
            }
            continue;
        }
        let Some(entry) = entries.last_mut() else {
            continue;
        };
        match part {
            Part::Heading(_) => {}
            Part::Paragraph(text) => {
                entry.add_paragraph(line, text, &mut form);
                let title = text.strip_prefix(REPAIR).and_then(|rest| rest.split_once(".**"));
                repair = title.map(|(title, _)| title).or(repair);
            }
            Part::Program(program) if program.listing.language == Language::Rust => {
                entry.add_program(program, repair.take());
            }
            Part::Program(_) => {}
        }
    }
    entries
}

/// A line in italics, without its stars.
fn symptom(text: &str) -> Option<&str> {
    let line = text.strip_prefix('*')?.strip_suffix('*')?;
    (!line.starts_with('*') && !line.contains('\n')).then_some(line)
}

/// Every entry can be found, shows what fails, and names a way out.
pub(crate) fn check(book: &Book) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    for entry in book.entries() {
        let mut problem = |line: usize, message: String| {
            problems.push(Problem::new(&entry.chapter.path, line, message));
        };
        let location = format!("{}:{}", entry.chapter.path, entry.line);
        let code = entry.code().filter(|code| code.to_lowercase() != entry.id);
        if !entry.has_own_id {
            let example = code.map_or("e0373".to_owned(), str::to_lowercase);
            problem(
                entry.line,
                format!("an entry without an anchor; add `{{#{example}}}` to its heading"),
            );
        } else if let Some(other) = seen.insert(entry.id, location) {
            let way_out = "add a form to that entry: a heading `### …` with an anchor of its own";
            problem(
                entry.line,
                format!("`{}` is the anchor of {other} already; {way_out}", entry.id),
            );
        } else if let Some(code) = code {
            problem(
                entry.line,
                format!(
                    "the entry of {code} has the anchor `{}`; write `{{#{}}}`",
                    entry.id,
                    code.to_lowercase()
                ),
            );
        }
        let missing = [
            (entry.failing.is_empty(), "program that fails as its heading says; show one"),
            (entry.forms.is_empty(), "symptom; add a line in italics below its heading"),
            (
                entry.repairs.is_empty(),
                "repair; add a paragraph that begins `**Repair: …**`, with the full stop before \
                 the stars",
            ),
            (!entry.has_decision, "last word; add a paragraph that begins `**When which.**`"),
        ];
        for (_, what) in missing.iter().filter(|(is_missing, _)| *is_missing) {
            problem(entry.line, format!("an entry without a {what}"));
        }
        for Repair { title, line, listing } in &entry.repairs {
            if !matches!(listing.expected(), Expected::Prints(output) if !output.is_empty()) {
                problem(
                    *line,
                    format!("the repair \"{title}\" does not run and print; show one that does"),
                );
            }
        }
    }
    problems
}
