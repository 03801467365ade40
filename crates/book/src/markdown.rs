//! What a Markdown parser finds in a chapter, the text of boxes included, each
//! thing with its line. `reader.rs` decides what of it is allowed. Also what the
//! parser drops without a word, so that no reader would miss it.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// Something in a chapter and its line, counted from 1.
pub(crate) struct Found {
    pub(crate) line: usize,
    pub(crate) what: What,
}

pub(crate) enum What {
    /// A block of code: its info string, its lines as written with its marks,
    /// and what it is part of, if that is not the chapter or a box.
    Code {
        info: String,
        source: Vec<String>,
        inside: Option<&'static str>,
    },
    Html(String),
    Link(String),
    Image(String),
    /// Running text.
    Words(String),
    /// Code in running text.
    CodeInWords,
    Heading {
        level: u32,
        /// Its first line as written.
        source: String,
        /// Its text without markup.
        text: String,
        id: Option<String>,
    },
    /// `[^name]: …`
    Footnote(String),
    /// Something that the page would not show as written, with the problem's
    /// message.
    Lost(String),
}

/// Everything in a text whose first line has this number.
pub(crate) fn find(text: &str, first_line: usize) -> Vec<Found> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_SMART_PUNCTUATION;
    let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    let line = |at: usize| first_line + ends.partition_point(|end| *end < at);
    let parser = Parser::new_ext(text, options);
    let mut found: Vec<Found> = parser
        .reference_definitions()
        .iter()
        .map(|(label, definition)| Found {
            line: line(definition.span.start),
            what: What::Lost(format!(
                "`[{label}]: …` is not shown; write an address into its link, \
                 `[words](address)`, and other words without the brackets"
            )),
        })
        .collect();
    let mut finder =
        Finder { text, containers: Vec::new(), heading: None, end_of_cell: 0, in_code: false };
    for (event, range) in parser.into_offset_iter() {
        let line = line(range.start);
        let what = finder.what(event, range);
        found.extend(what.map(|what| Found { line, what }));
    }
    found
}

struct Finder<'a> {
    text: &'a str,
    containers: Vec<&'static str>,
    heading: Option<What>,
    /// Where the last cell of a table ended.
    end_of_cell: usize,
    in_code: bool,
}

impl Finder<'_> {
    fn what(&mut self, event: Event<'_>, range: Range<usize>) -> Option<What> {
        match event {
            Event::Start(tag) => return self.start(tag, range),
            Event::End(tag) => return self.end(tag, range),
            Event::InlineHtml(html) => return Some(What::Html(html.to_string())),
            Event::Text(_) if self.begins_comment(range.start) => {
                let message = "a comment that is not closed, so that its words are shown; write \
                               `-->`";
                return Some(What::Lost(message.to_owned()));
            }
            Event::Text(words) if !self.in_code => {
                self.add_to_heading(&words);
                return Some(What::Words(words.to_string()));
            }
            Event::Code(words) => {
                self.add_to_heading(&words);
                return Some(What::CodeInWords);
            }
            Event::SoftBreak | Event::HardBreak => self.add_to_heading(" "),
            _ => {}
        }
        None
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) -> Option<What> {
        let source = &self.text[range.clone()];
        match tag {
            Tag::CodeBlock(kind) => {
                self.in_code = true;
                let margin = self.text[..range.start].trim_end_matches(' ');
                let start = match margin.is_empty() || margin.ends_with('\n') {
                    true => margin.len(),
                    false => range.start,
                };
                let source = &self.text[start..range.end];
                return Some(code(kind, source, self.containers.last().copied()));
            }
            Tag::Heading { level, id, classes, attrs } => {
                self.heading = Some(What::Heading {
                    level: level as u32,
                    source: source.lines().next().unwrap_or_default().to_owned(),
                    text: String::new(),
                    id: id.map(|id| id.to_string()),
                });
                if !classes.is_empty() || !attrs.is_empty() {
                    let message = "`{…}` at the end of a heading is not shown; only `{#id}` is \
                                   used there";
                    return Some(What::Lost(message.to_owned()));
                }
            }
            Tag::HtmlBlock => return Some(What::Html(source.to_owned())),
            Tag::Link { dest_url, .. } => return Some(What::Link(dest_url.to_string())),
            Tag::Image { dest_url, .. } => return Some(What::Image(dest_url.to_string())),
            Tag::TableCell => self.end_of_cell = range.end,
            Tag::BlockQuote => self.containers.push("a quote"),
            Tag::Item => self.containers.push("a list"),
            Tag::FootnoteDefinition(name) => {
                self.containers.push("a footnote");
                return Some(What::Footnote(name.to_string()));
            }
            _ => {}
        }
        None
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) -> Option<What> {
        match tag {
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::Heading(_) => return self.heading.take(),
            TagEnd::TableRow => {
                let rest = &self.text[self.end_of_cell.min(range.end)..range.end];
                if rest.contains(|c: char| c != '|' && !c.is_whitespace()) {
                    let message = "a row with more cells than its table has columns, of which the \
                                   last are not shown; write `\\|` for a `|` in a cell, in code too";
                    return Some(What::Lost(message.to_owned()));
                }
            }
            TagEnd::BlockQuote | TagEnd::Item | TagEnd::FootnoteDefinition => {
                self.containers.pop();
            }
            _ => {}
        }
        None
    }

    /// Whether a text that begins here is a comment to its author only.
    fn begins_comment(&self, at: usize) -> bool {
        !self.in_code && self.text[at..].starts_with("<!--") && !self.text[..at].ends_with('\\')
    }

    fn add_to_heading(&mut self, words: &str) {
        if let Some(What::Heading { text, .. }) = &mut self.heading {
            text.push_str(words);
        }
    }
}

fn code(kind: CodeBlockKind<'_>, source: &str, inside: Option<&'static str>) -> What {
    let (info, inside) = match kind {
        CodeBlockKind::Fenced(info) => (info.to_string(), inside),
        CodeBlockKind::Indented => (String::new(), inside.or(Some("an indented block"))),
    };
    let source = source.trim_end_matches('\n').lines().map(str::to_owned);
    What::Code { info, source: source.collect(), inside }
}
