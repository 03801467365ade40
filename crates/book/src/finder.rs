//! Finds the blocks of code in a chapter's expanded text, with the parser
//! mdBook uses, boxes opened: what a reader sees as code is found, wherever it
//! stands.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use crate::{Chapter, Fence, Problem};

/// The lines of a text, to tell on which of them a byte stands.
pub(crate) struct Lines(Vec<usize>);

impl Lines {
    pub(crate) fn new(text: &str) -> Lines {
        Lines(text.match_indices('\n').map(|(at, _)| at).collect())
    }

    /// The line of a byte, counted from 0.
    pub(crate) fn of(&self, offset: usize) -> usize {
        self.0.partition_point(|end| *end < offset)
    }
}

/// A block as the parser finds it, before its fence is read.
pub(crate) struct Found {
    /// The line of the opening fence in the expanded text, counted from 0.
    pub(crate) line: usize,
    pub(crate) info: String,
    pub(crate) text: String,
    pub(crate) after_prose: bool,
    pub(crate) after_heading: bool,
}

/// Where a block stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Chapter,
    Box,
    Footnote,
}

/// Stands for the HTML that mdbook-admonish puts below the text of a box. Where
/// it is not found there, something in the box has swallowed it.
const END_OF_BOX: &str = "\n\n***\n";

/// Walks the expanded text, and the boxes in it, for blocks of code.
pub(crate) struct Finder<'a> {
    chapter: &'a Chapter,
    problems: &'a mut Vec<Problem>,
    pub(crate) blocks: Vec<Found>,
    pub(crate) spoken: Vec<(usize, String)>,
    pub(crate) crowded: Vec<usize>,
    /// What was met since the last block: prose, a heading.
    prose: bool,
    heading: bool,
    /// Whether a box has closed and nothing was met since.
    after_box: bool,
}

impl<'a> Finder<'a> {
    pub(crate) fn new(chapter: &'a Chapter, problems: &'a mut Vec<Problem>) -> Self {
        let (blocks, spoken, crowded) = (Vec::new(), Vec::new(), Vec::new());
        let (prose, heading, after_box) = (true, true, false);
        Finder {
            chapter,
            problems,
            blocks,
            spoken,
            crowded,
            prose,
            heading,
            after_box,
        }
    }

    /// Finds the blocks of the whole chapter.
    pub(crate) fn find(&mut self) {
        let chapter = self.chapter;
        self.walk(&chapter.text, 0, Place::Chapter);
    }

    /// Walks a text that begins on a line of the chapter's; where its last
    /// thematic break begins.
    fn walk(&mut self, text: &str, first_line: usize, place: Place) -> Option<usize> {
        let lines = Lines::new(text);
        let mut open: Option<Found> = None;
        let (mut here, mut last_break) = (place, None);
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_HEADING_ATTRIBUTES;
        for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
            let line = first_line + lines.of(range.start);
            match event {
                Event::Start(Tag::CodeBlock(kind)) => open = self.begin(line, kind, here),
                Event::Text(part) if open.is_some() => {
                    open.iter_mut().for_each(|found| found.text.push_str(&part));
                }
                Event::End(TagEnd::CodeBlock) => {
                    if let Some(found) = open.take() {
                        self.close(found, text, range, here);
                    }
                }
                Event::Start(Tag::HtmlBlock) => self.html(line, &text[range]),
                Event::InlineHtml(html) => self.html(line, &html),
                Event::Start(Tag::FootnoteDefinition(_)) => here = Place::Footnote,
                Event::End(TagEnd::FootnoteDefinition) => here = place,
                Event::Rule => last_break = Some(range.start),
                Event::Start(Tag::Heading { .. }) => (self.prose, self.heading) = (true, true),
                Event::Text(words) => {
                    (self.prose, self.after_box) = (true, false);
                    self.spoken
                        .push((self.chapter.origin(line), words.into_string()));
                }
                Event::Code(_) | Event::FootnoteReference(_) => {
                    (self.prose, self.after_box) = (true, false);
                }
                _ => {}
            }
        }
        last_break
    }

    fn begin(&mut self, line: usize, kind: CodeBlockKind<'_>, place: Place) -> Option<Found> {
        if place == Place::Footnote {
            self.problem(
                line,
                "code in a footnote, which mdBook moves to the end of the page; put it into the \
                 text",
            );
        }
        let CodeBlockKind::Fenced(info) = kind else {
            self.problem(
                line,
                "code by indentation, which nothing proves; put it in a fence",
            );
            return None;
        };
        Some(Found {
            line,
            info: info.into_string(),
            text: String::new(),
            after_prose: self.prose,
            after_heading: self.heading,
        })
    }

    /// Keeps a block that stands in a range of a text; a box is opened and
    /// read instead.
    fn close(&mut self, found: Found, text: &str, range: Range<usize>, place: Place) {
        let is_closed = is_closed(&text[range.clone()], &found.text);
        if !is_closed {
            self.problem(
                found.line,
                "a fence that is never closed; close it with as many marks, and nothing behind \
                 them",
            );
        }
        if is_box(&found.info) {
            if is_closed && !(stands_alone(text, range) && place == Place::Chapter) {
                self.problem(
                    found.line,
                    "a box that does not stand alone; its fences begin at the left margin, outside \
                     of other boxes, and behind the last there is nothing but a blank line",
                );
            }
            self.open_box(&found);
        } else {
            (self.prose, self.heading, self.after_box) = (false, false, false);
            self.blocks.push(found);
        }
    }

    fn open_box(&mut self, found: &Found) {
        if self.after_box {
            self.crowded.push(self.chapter.origin(found.line));
        }
        if let Err(message) = Fence::parse(&found.info) {
            self.problem(found.line, &message);
        }
        let told = self.problems.len();
        let text = format!("{}{END_OF_BOX}", found.text);
        let end = text.len() - END_OF_BOX.trim_start().len();
        let is_whole = self.walk(&text, found.line + 1, Place::Box) == Some(end);
        if !is_whole && self.problems.len() == told {
            self.problem(
                found.line,
                "a box with a comment or HTML that is still open at its end; close it in the box",
            );
        }
        self.after_box = true;
    }

    fn html(&mut self, line: usize, html: &str) {
        let html = html.to_ascii_lowercase();
        for (row, html) in html.lines().enumerate() {
            // In comments, too: Markdown and browsers do not agree on their ends.
            for tag in ["<pre", "<code", "<script", "<textarea", "<iframe"] {
                if html.contains(tag) {
                    let message =
                        format!("`{tag}>` in HTML, which nothing proves; put code in a fence");
                    self.problem(line + row, &message);
                }
            }
        }
        let is_fence = |line: &str| line.starts_with("```") || line.starts_with("~~~");
        let seen = without_comments(&html);
        let mut rows = seen
            .lines()
            .map(|line| line.trim_start_matches([' ', '\t', '>']));
        if let Some(row) = rows.position(is_fence) {
            let message = "a fence in HTML, which is no code there; leave a blank line above";
            self.problem(line + row, message);
        }
    }

    fn problem(&mut self, line: usize, message: &str) {
        let line = self.chapter.origin(line);
        self.problems
            .push(Problem::new(&self.chapter.path, line, message));
    }
}

/// Whether mdbook-admonish makes a box of a block with these words.
fn is_box(info: &str) -> bool {
    info == "admonish" || info.starts_with("admonish ")
}

/// Whether a box comes through mdbook-admonish, which cuts it out and puts HTML
/// in its place: nothing but its fences on their lines, a blank line behind.
fn stands_alone(text: &str, range: Range<usize>) -> bool {
    let (above, rest) = text.split_at(range.start);
    let source = text[range].trim_end_matches('\n');
    let mut behind = rest[source.len()..].lines();
    let last = source.lines().next_back().unwrap_or_default();
    (above.is_empty() || above.ends_with('\n'))
        && last.chars().all(|c| source.starts_with(c))
        && behind
            .nth(1)
            .is_none_or(|line| line.trim_matches([' ', '\t']).is_empty())
}

/// Whether the source of a fenced block has a line more than its opening fence
/// and its text: what closes it is the parser's to say.
fn is_closed(source: &str, text: &str) -> bool {
    source.trim_end().lines().count() > 1 + text.lines().count()
}

/// HTML as a reader sees it, each line still in its place.
fn without_comments(html: &str) -> String {
    let mut seen = String::new();
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        let end = comment.find("-->").map_or(comment.len(), |end| end + 3);
        seen += before;
        seen.extend(comment[..end].chars().filter(|c| *c == '\n'));
        rest = &comment[end..];
    }
    seen + rest
}
