//! Makes a chapter of Markdown. A chapter only shows files: each block of code is
//! three lines at the left margin, a fence around one include. Code in any other
//! form or place is a problem, because nothing would prove it.

use std::collections::HashMap;
use std::path::Path;

use crate::include::{Include, Listings};
use crate::links::html_problem;
use crate::markdown::{self, Found, What};
use crate::{Block, Chapter, Fence, Heading, Problem, files, is_unseen};

/// Reads a chapter, with everything in it that is not allowed.
pub(crate) fn read(root: &Path, path: &str, listings: &Listings) -> (Chapter, Vec<Problem>) {
    let (text, problem) = files::text(root, path);
    let mut reader = Reader {
        chapter: Chapter { path: path.to_owned(), ..Chapter::default() },
        listings,
        problems: problem.into_iter().collect(),
        covered: Vec::new(),
        ids: HashMap::new(),
        after_words: true,
        after_heading: true,
        after_box: false,
        in_question: false,
        out_of_step: false,
    };
    let seen = reader.without_unseen(&text);
    reader.read(&seen, 1, false);
    reader.check_other_lines(&seen);
    reader.chapter.text = text;
    (reader.chapter, reader.problems)
}

/// Turns what the parser finds into a chapter and problems.
struct Reader<'a> {
    chapter: Chapter,
    listings: &'a Listings,
    problems: Vec<Problem>,
    /// First and last line of all code and comments, and of HTML with a problem.
    covered: Vec<(usize, usize)>,
    /// How often each generated id was used.
    ids: HashMap<String, usize>,
    after_words: bool,
    after_heading: bool,
    after_box: bool,
    /// Whether the box that is being read is closed until the reader opens it.
    in_question: bool,
    /// Whether a box with wrong marks is above, so that the marks below may open
    /// where they should close.
    out_of_step: bool,
}

impl Reader<'_> {
    fn read(&mut self, text: &str, first_line: usize, in_box: bool) {
        for Found { line, what } in markdown::find(text, first_line) {
            match what {
                What::Code { info, source, inside } => {
                    self.code(line, &info, &source, inside, in_box)
                }
                What::Html(html) => {
                    if html.starts_with("<!--") || html_problem(&html).is_some() {
                        let height = html.trim_end().matches('\n').count();
                        self.covered.push((line, line + height));
                    }
                    self.chapter.html.push((line, html));
                }
                What::Link(target) => self.chapter.links.push((line, target)),
                What::Image(target) => {
                    self.chapter.pictures.push((line, target));
                    (self.after_words, self.after_box) = (true, false);
                }
                What::Words(words) => {
                    self.chapter.words.push((line, words));
                    (self.after_words, self.after_box) = (true, false);
                }
                What::CodeInWords => (self.after_words, self.after_box) = (true, false),
                What::Heading { level, source, text, id } => {
                    self.heading(line, level, &source, &text, id)
                }
                What::Footnote(name) => self.chapter.footnotes.push((line, name)),
                What::Lost(message) => self.problem(line, &message),
            }
        }
    }

    fn heading(&mut self, line: usize, level: u32, source: &str, text: &str, id: Option<String>) {
        (self.after_words, self.after_heading) = (true, true);
        if !source.starts_with('#') {
            let message = "a heading by a line of `=` or `-` below it; write `## …`, or leave a \
                           blank line above a rule";
            self.problem(line, message);
        }
        let title = source.trim_start_matches('#').trim();
        let title = match &id {
            Some(id) => title.trim_end_matches(&format!("{{#{id}}}")).trim_end(),
            None => title,
        };
        let has_own_id = id.is_some();
        let is_title = line == 1 && level == 1;
        if is_title && has_own_id {
            self.problem(line, "a title with an id; its id is its page, so delete it");
        }
        let id = match id {
            Some(id) => id,
            // The contents of the printed book need it.
            None if is_title => self.chapter.page(),
            None => self.generated_id(text),
        };
        self.chapter.headings.push(Heading {
            line,
            level,
            title: title.to_owned(),
            id,
            has_own_id,
        });
    }

    /// mdBook's rule: lower case, spaces become `-`, other signs go, and a
    /// repeated id gets a number.
    fn generated_id(&mut self, text: &str) -> String {
        let sign = |c: char| match c {
            _ if c.is_alphanumeric() || c == '_' || c == '-' => Some(c.to_ascii_lowercase()),
            _ if c.is_whitespace() => Some('-'),
            _ => None,
        };
        let id: String = text.trim().chars().filter_map(sign).collect();
        let count = self.ids.entry(id.clone()).or_insert(0);
        *count += 1;
        match *count {
            1 => id,
            count => format!("{id}-{}", count - 1),
        }
    }

    fn code(
        &mut self,
        line: usize,
        info: &str,
        source: &[String],
        inside: Option<&'static str>,
        in_box: bool,
    ) {
        let is_box = info == "admonish" || info.starts_with("admonish ");
        if is_box && !in_box && inside.is_none() && !self.out_of_step {
            return self.open_box(line, info, source);
        }
        self.covered.push((line, line + source.len().saturating_sub(1)));
        match inside {
            _ if self.out_of_step => {}
            _ if is_box && in_box => {
                self.out_of_step = true;
                self.problem(line, "a box in a box; close the first box above this one");
            }
            Some(place) => {
                let message = match is_box {
                    true => format!("a box in {place}; put it at the left margin"),
                    false => {
                        format!("code in {place}, which nothing proves; put it at the left margin")
                    }
                };
                self.problem(line, &message);
            }
            None => match self.block(line, info, source) {
                Ok(block) => self.chapter.blocks.push(block),
                Err(message) => self.problem(line, &message),
            },
        }
        (self.after_words, self.after_heading, self.after_box) = (false, false, false);
    }

    fn open_box(&mut self, line: usize, info: &str, source: &[String]) {
        if self.after_box {
            self.chapter.adjacent_boxes.push(line);
        }
        let last = line + source.len() - 1;
        let is_closed = source.len() > 1 && source.last().is_some_and(|row| row == "~~~");
        if !source[0].starts_with("~~~admonish") || !is_closed {
            let message = "a box begins with `~~~admonish` and ends with `~~~`, both at the left \
                           margin; it also ends at the first line of its own marks";
            self.covered.push((line, last));
            self.out_of_step = true;
            self.problem(line, message);
            return;
        }
        if let Err(message) = Fence::parse(info) {
            self.problem(line, &message);
        }
        self.covered.extend([(line, line), (last, last)]);
        self.after_words = true;
        self.in_question = info.contains("collapsible=true");
        self.read(&source[1..source.len() - 1].join("\n"), line + 1, true);
        self.in_question = false;
        (self.after_words, self.after_box) = (true, true);
    }

    /// The block that a fence around one include shows.
    fn block(&self, line: usize, info: &str, source: &[String]) -> Result<Block, String> {
        let fence = Fence::parse(info)?;
        let [opening, include, closing] = source else {
            return Err("a fence is three lines: the opening marks, one `{{#include …}}`, the \
                        closing marks; put the code into `listings/` and include it"
                .to_owned());
        };
        if !opening.starts_with("```") || opening.starts_with("````") || closing != "```" {
            return Err(
                "a fence of code has three backticks at the left margin above and below, with \
                 nothing behind the closing ones; `~~~` is for boxes"
                    .to_owned(),
            );
        }
        let (file, anchor) =
            Include::parse(include)?.file(&self.chapter.path, &fence, self.listings)?;
        Ok(Block {
            line,
            fence,
            file,
            anchor,
            in_question: self.in_question,
            after_words: self.after_words,
            after_heading: self.after_heading,
        })
    }

    /// The text with fences at the margin that are behind a character which no
    /// editor shows: one such fence would turn all below it round.
    fn without_unseen(&mut self, text: &str) -> String {
        let mut rows = Vec::new();
        for (index, row) in text.lines().enumerate() {
            let bare = row.trim_start_matches(|c: char| c == ' ' || is_space(c));
            let unseen = row[..row.len() - bare.len()].chars().find(|c| is_space(*c));
            let is_fence = bare.starts_with("```") || bare.starts_with("~~~");
            match unseen.filter(|_| is_fence) {
                Some(c) => {
                    let message = format!(
                        "a fence behind the unseen character U+{:04X}; delete it",
                        u32::from(c)
                    );
                    self.problem(index + 1, &message);
                    rows.push(bare);
                }
                None => rows.push(row),
            }
        }
        rows.join("\n")
    }

    /// Fences and includes in places that the parser does not take for code.
    fn check_other_lines(&mut self, text: &str) {
        for (index, row) in text.lines().enumerate() {
            let line = index + 1;
            let is_at = |(first, last): &(usize, usize)| (*first..=*last).contains(&line);
            if self.covered.iter().any(is_at) {
                continue;
            }
            if row.contains("```") || row.trim_start().starts_with("~~~") {
                let message = "three backticks or `~~~` in a place where they open no block; \
                               begin a fence at the left margin, below a blank line";
                self.problem(line, message);
            } else if row.contains("\\{{#") {
                let message = "an escaped `{{#`, which reaches the reader with its `\\`; write \
                               `{ {#`, or leave it out";
                self.problem(line, message);
            } else if row.contains("{{#") {
                let message =
                    "`{{#` outside of a fence; an include is the one line between two fences";
                self.problem(line, message);
            }
        }
    }

    fn problem(&mut self, line: usize, message: &str) {
        let problem = Problem::new(&self.chapter.path, line, message);
        self.problems.push(problem);
    }
}

/// Marks that look like nothing, and spaces beyond ASCII.
fn is_space(c: char) -> bool {
    is_unseen(&c) || (!c.is_ascii() && c.is_whitespace())
}
