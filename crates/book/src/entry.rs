//! The entries of the error clinic: on its pages, every heading of the second
//! level is one message of the compiler. The text below it has a fixed form, so
//! that indexes, search and `cargo run -- explain` can read it.

use std::collections::BTreeMap;
use std::mem::discriminant;

use crate::{Book, CLINIC, Chapter, Expected, Heading, Language, Listing, Problem, Program};
use crate::{codes, is_code};

/// The beginning of the paragraph above a repair.
const REPAIR: &str = "**Repair: ";
/// The beginning of the paragraph with the usual way out.
const USUALLY: &str = "**Usually:** ";
/// The beginning of the paragraph with other wordings.
const ALSO: &str = "**Also said as:** ";
/// The beginning of an entry's last paragraph.
const DECISION: &str = "**When which.**";

/// A message of the compiler, in the forms it takes.
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
    has_decision: bool,
    has_own_id: bool,
}

/// A form of a message: what stands between its heading and the next.
#[derive(Debug, Clone)]
pub struct Form<'a> {
    /// The anchor of its heading.
    pub id: &'a str,
    /// Its heading in Markdown.
    pub title: &'a str,
    /// The line of its heading, counted from 1.
    pub line: usize,
    /// What a reader with this message would say, one line; empty if it is missing.
    pub symptom: &'a str,
    /// The usual way out.
    pub usually: Option<String>,
    /// Why the mistake feels natural: the paragraph below the symptom, if it does
    /// not tell the usual way out.
    pub why: Option<String>,
    /// Other wordings of the message: of older compilers, of other tools.
    pub also: Vec<String>,
    /// The programs that fail, in reading order: those with the entry's code, else
    /// the first one.
    pub failing: Vec<&'a Listing>,
    /// The repairs, in reading order.
    pub repairs: Vec<Repair<'a>>,
    /// The first program that fails in another way than the entry's heading says.
    other: Option<&'a Listing>,
}

/// A program that solves the problem of a form.
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
            has_decision: false,
            has_own_id: heading.has_own_id,
        }
    }

    /// The programs that fail, in reading order.
    pub fn failing(&self) -> impl Iterator<Item = &'a Listing> {
        self.forms.iter().flat_map(|form| form.failing.iter().copied())
    }

    /// The error code at the beginning of its heading, if there is one.
    pub fn code(&self) -> Option<&'a str> {
        self.title.split(':').next().filter(|word| is_code(word))
    }

    /// The lint at the beginning of its heading: `unused_assignments`.
    pub fn lint(&self) -> Option<&'a str> {
        let (name, _) = self.title.split_once(": ")?;
        (self.code().is_none() && !name.contains(' ')).then_some(name)
    }

    /// Whether two entries are about the same message: they have one code, or are one.
    pub fn is_with(&self, other: &Entry<'_>) -> bool {
        self.id == other.id || (self.code().is_some() && self.code() == other.code())
    }

    /// Its address in the book: `clinic/capture.html#e0373`.
    pub fn address(&self, anchor: &str) -> String {
        format!("{}#{anchor}", self.chapter.page())
    }

    fn add_paragraph(&mut self, text: &'a str) {
        self.has_decision |= text.starts_with(DECISION);
        if let Some(form) = self.forms.last_mut() {
            form.add_paragraph(text);
        }
    }

    /// A program fails, or repairs, or is neither: Python's, or an aside.
    fn add_program(&mut self, program: Program<'a>, repair: Option<&'a str>) {
        let listing = program.listing;
        let fails = self.fails(listing);
        let Some(form) = self.forms.last_mut() else {
            return;
        };
        match repair {
            Some(title) => form.repairs.push(Repair { title, line: program.block.line, listing }),
            None if fails => form.failing.push(listing),
            None if listing.message.is_some() => {
                form.other.get_or_insert(listing);
            }
            None => {}
        }
    }

    /// Whether a program fails as the entry's heading says.
    fn fails(&self, listing: &Listing) -> bool {
        let expected = listing.expected();
        let is_alike = |first: &Listing| discriminant(&first.expected()) == discriminant(&expected);
        match (expected, self.code()) {
            (Expected::Refused(message), Some(code)) => codes(message).contains(code),
            (_, Some(_)) => false,
            (_, None) => self.failing().next().is_none_or(is_alike),
        }
    }
}

impl<'a> Form<'a> {
    fn new(heading: &'a Heading) -> Self {
        Form {
            id: &heading.id,
            title: &heading.title,
            line: heading.line,
            symptom: "",
            usually: None,
            why: None,
            also: Vec::new(),
            failing: Vec::new(),
            repairs: Vec::new(),
            other: None,
        }
    }

    /// The symptom comes first; the others are known by their beginning.
    fn add_paragraph(&mut self, text: &'a str) {
        let is_first = self.failing.is_empty() && self.repairs.is_empty();
        if let Some(symptom) = symptom(text).filter(|_| is_first && self.symptom.is_empty()) {
            self.symptom = symptom;
        } else if let Some(usually) = text.strip_prefix(USUALLY) {
            self.usually = Some(usually.replace('\n', " "));
        } else if let Some(wordings) = text.strip_prefix(ALSO) {
            self.also = code_spans(&wordings.replace('\n', " "));
        } else if is_first && self.usually.is_none() && self.why.is_none() {
            self.why = Some(text.replace('\n', " "));
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
    let mut repair = None;
    for (_, part) in parts {
        if let Part::Heading(heading) = part {
            if heading.level == 2 {
                entries.push(Entry::new(heading, chapter));
            }
            if let Some(entry) = entries.last_mut() {
                entry.forms.push(Form::new(heading));
            }
            continue;
        }
        let Some(entry) = entries.last_mut() else {
            continue;
        };
        match part {
            Part::Heading(_) => {}
            Part::Paragraph(text) => {
                entry.add_paragraph(text);
                let title = text.strip_prefix(REPAIR).and_then(|rest| rest.split_once(".**"));
                repair = title.map(|(title, _)| title).or(repair);
            }
            Part::Program(program) if program.listing.language == Language::Rust => {
                entry.add_program(program, repair.take());
            }
            Part::Program(_) => {}
        }
    }
    for form in entries.iter_mut().flat_map(|entry| &mut entry.forms) {
        let is_bare = form.failing.is_empty() && form.also.is_empty();
        form.failing.extend(form.other.filter(|_| is_bare));
    }
    entries
}

/// The texts in backticks; two backticks may hold single ones.
fn code_spans(text: &str) -> Vec<String> {
    let mut spans = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('`') {
        let inside = rest[start..].trim_start_matches('`');
        let marks = &rest[start..rest.len() - inside.len()];
        let Some((span, after)) = inside.split_once(marks) else { break };
        spans.push(span.trim().to_owned());
        rest = after;
    }
    spans
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
        // A code may have entries on several pages: `e0308`, `e0308-references`.
        let code = entry.code().filter(|code| {
            let rest = entry.id.strip_prefix(&code.to_lowercase());
            rest.is_none_or(|rest| !rest.is_empty() && !rest.starts_with('-'))
        });
        if !entry.has_own_id {
            let example = entry.code().map_or("e0373".to_owned(), str::to_lowercase);
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
            (
                !entry.failing().any(|it| entry.fails(it))
                    && entry.forms.iter().all(|form| form.also.is_empty()),
                "program that fails as its heading says; show one",
            ),
            (
                entry.forms.iter().all(|form| form.repairs.is_empty()),
                "repair; add a paragraph that begins `**Repair: …**`, with the full stop before \
                 the stars",
            ),
            (!entry.has_decision, "last word; add a paragraph that begins `**When which.**`"),
        ];
        for (_, what) in missing.iter().filter(|(is_missing, _)| *is_missing) {
            problem(entry.line, format!("an entry without a {what}"));
        }
        for form in entry.forms.iter().filter(|form| form.symptom.is_empty()) {
            let what = if form.id == entry.id { "an entry" } else { "a form" };
            let way_out = "add a line in italics below its heading";
            problem(form.line, format!("{what} without a symptom; {way_out}"));
        }
        for Repair { title, line, listing } in entry.forms.iter().flat_map(|it| &it.repairs) {
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
