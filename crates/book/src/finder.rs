//! Finds the blocks of code in a chapter's expanded text, with the parser
//! mdBook uses, boxes opened: what a reader sees as code is found, wherever it
//! stands.

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

    /// Finds the blocks of a text that begins on a line of the chapter's.
    pub(crate) fn find(&mut self, text: &str, first_line: usize) {
        let lines = Lines::new(text);
        let mut open: Option<Found> = None;
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_HEADING_ATTRIBUTES;
        for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
            let line = first_line + lines.of(range.start);
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                    if !is_closed(&text[range]) {
                        self.problem(
                            line,
                            "a fence that is never closed; close it with as many marks",
                        );
                    }
                    let (after_prose, after_heading) = (self.prose, self.heading);
                    let info = info.into_string();
                    let text = String::new();
                    open = Some(Found {
                        line,
                        info,
                        text,
                        after_prose,
                        after_heading,
                    });
                }
                Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => {
                    self.problem(
                        line,
                        "code by indentation, which nothing proves; put it in a fence",
                    );
                }
                Event::Text(part) if open.is_some() => {
                    open.iter_mut().for_each(|found| found.text.push_str(&part));
                }
                Event::End(TagEnd::CodeBlock) => {
                    if let Some(found) = open.take() {
                        self.close(found);
                    }
                }
                Event::Start(Tag::HtmlBlock) => self.html(line, &text[range]),
                Event::InlineHtml(html) => self.html(line, &html),
                Event::Start(Tag::Heading { .. }) => self.heading = true,
                Event::Text(words) => {
                    (self.prose, self.after_box) = (true, false);
                    self.spoken
                        .push((self.chapter.origin(line), words.into_string()));
                }
                Event::Code(_) => (self.prose, self.after_box) = (true, false),
                _ => {}
            }
        }
    }

    /// Keeps a block; a box is opened and read instead.
    fn close(&mut self, found: Found) {
        if let Ok(Fence::Admonish { .. }) = Fence::parse(&found.info) {
            if self.after_box {
                self.crowded.push(self.chapter.origin(found.line));
            }
            self.find(&found.text, found.line + 1);
            self.after_box = true;
        } else {
            (self.prose, self.heading, self.after_box) = (false, false, false);
            self.blocks.push(found);
        }
    }

    fn html(&mut self, line: usize, html: &str) {
        let html = without_comments(&html.to_ascii_lowercase());
        let mut fenced = false;
        for (row, html) in html.lines().enumerate() {
            for tag in ["<pre", "<code", "<script", "<textarea", "<iframe"] {
                if html.contains(tag) {
                    let message =
                        format!("`{tag}>` in HTML, which nothing proves; put code in a fence");
                    self.problem(line + row, &message);
                }
            }
            let html = html.trim_start_matches([' ', '\t', '>']);
            if !fenced && (html.starts_with("```") || html.starts_with("~~~")) {
                fenced = true;
                let message = "a fence in HTML, which is no code there; leave a blank line above";
                self.problem(line + row, message);
            }
        }
    }

    fn problem(&mut self, line: usize, message: &str) {
        let line = self.chapter.origin(line);
        self.problems
            .push(Problem::new(&self.chapter.path, line, message));
    }
}

/// Whether the source of a fenced block ends with a fence as long as its first.
fn is_closed(source: &str) -> bool {
    let mark = if source.starts_with('~') { '~' } else { '`' };
    let opening = source.chars().take_while(|c| *c == mark).count();
    let Some((_, rest)) = source.trim_end().rsplit_once('\n') else {
        return false;
    };
    let closing = rest.trim_start_matches([' ', '\t', '>']);
    closing.len() >= opening && closing.chars().all(|c| c == mark)
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
