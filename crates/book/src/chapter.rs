//! One chapter: its Markdown with the includes expanded, the blocks of code
//! that mdBook finds in it, and the author's line for each of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::claim::{self, Claim, unhide_line};
use crate::finder::{Finder, Found, Lines};
use crate::include::{self, Include, Line};
use crate::{Fence, Problem};

/// A chapter as its author wrote it and as mdBook will show it.
#[derive(Debug, Clone)]
pub struct Chapter {
    /// The file, from the project's root: `src/notebook.md`.
    pub path: String,
    /// The Markdown with every include expanded, as mdBook expands it.
    pub text: String,
    /// Its blocks of code in reading order, those in boxes included.
    pub blocks: Vec<Block>,
    /// What its programs claim, in reading order.
    pub claims: Vec<Claim>,
    /// Its prose, piece by piece, each with the author's line.
    pub(crate) prose: Vec<(usize, String)>,
    /// The lines of boxes that follow a box with nothing between.
    pub(crate) crowded: Vec<usize>,
    /// Where each line of `text` comes from, counted from 1.
    origins: Vec<usize>,
}

/// A fenced block of code.
#[derive(Debug, Clone)]
pub struct Block {
    /// The line of its opening fence in the author's file, counted from 1.
    pub line: usize,
    /// The line of its opening fence in the chapter's `text`, counted from 0.
    pub(crate) at: usize,
    /// What the fence says.
    pub fence: Fence,
    /// The text between the fences, as mdBook will show it.
    pub text: String,
    /// The listing it shows, where it shows one.
    pub include: Option<Include>,
    /// Whether prose stands between this block and the one before.
    pub(crate) after_prose: bool,
    /// Whether a heading stands between this block and the one before.
    pub(crate) after_heading: bool,
}

/// A paragraph or a heading in Markdown.
pub(crate) struct Paragraph<'a> {
    /// The author's line, counted from 1.
    pub(crate) line: usize,
    pub(crate) text: &'a str,
}

impl Block {
    /// The lines of a program, hidden ones included.
    pub fn lines(&self) -> Vec<Line> {
        if let Some(include) = &self.include {
            return include.lines();
        }
        let numbered = self.text.lines().zip(self.line + 1..);
        let line = |(text, number): (&str, usize)| {
            let (seen, text) = match self.fence.is_rust() {
                true => unhide_line(text),
                false => (true, text.to_owned()),
            };
            Line { number, seen, text }
        };
        numbered.map(line).collect()
    }
}

impl Chapter {
    /// Reads a chapter, given from the project's root (`src/notebook.md`).
    pub fn read(root: &Path, path: &str) -> (Chapter, Vec<Problem>) {
        let mut problems = Vec::new();
        let source = source(root, path).unwrap_or_else(|problem| {
            problems.push(problem);
            String::new()
        });
        let (text, origins, includes) = expand(root, path, &source, &mut problems);
        let mut chapter = Chapter {
            path: path.to_owned(),
            text,
            blocks: Vec::new(),
            claims: Vec::new(),
            prose: Vec::new(),
            crowded: Vec::new(),
            origins,
        };
        let mut finder = Finder::new(&chapter, &mut problems);
        finder.find();
        let Finder {
            blocks: found,
            spoken,
            crowded,
            ..
        } = finder;
        (chapter.prose, chapter.crowded) = (spoken, crowded);
        chapter.blocks = chapter.settle(found, &includes, &mut problems);
        no_run_reasons(&chapter, &source, &mut problems);
        let (claims, found) = claim::pair(&chapter);
        chapter.claims = claims;
        problems.extend(found);
        (chapter, problems)
    }

    /// The text with a line of HTML in the place of each block. Blank lines
    /// fill the rest of it, in the block's quote or list, so that every line
    /// keeps its number and whatever stands around it its meaning.
    pub fn with_html(&self, html: impl Fn(&Block) -> String) -> String {
        let mut lines: Vec<String> = self.text.lines().map(str::to_owned).collect();
        for block in &self.blocks {
            let height = block.text.lines().count() + 2;
            let mut rows = lines.iter_mut().skip(block.at).take(height);
            let Some(first) = rows.next() else { continue };
            let marks = first.find(['`', '~']).unwrap_or(0);
            first.replace_range(marks.., &html(block));
            let margin = first[..marks].replace(|c| c != '>' && c != '\t', " ");
            rows.for_each(|row| *row = margin.clone());
        }
        lines.join("\n") + "\n"
    }

    /// Every heading, its marks left out, with the author's line.
    pub fn headings(&self) -> Vec<(usize, &str)> {
        let paragraphs = self.paragraphs().into_iter();
        let headings = paragraphs.filter(|paragraph| paragraph.text.starts_with('#'));
        headings
            .map(|heading| {
                let first = heading.text.lines().next().unwrap_or_default();
                (heading.line, first.trim_start_matches('#').trim())
            })
            .collect()
    }

    /// Headings and paragraphs, each with the author's line of its first:
    /// whatever stands between blank lines and is no block of code.
    pub(crate) fn paragraphs(&self) -> Vec<Paragraph<'_>> {
        let lines = |block: &Block| block.at..block.at + block.text.lines().count() + 2;
        let blocks: Vec<_> = self.blocks.iter().map(lines).collect();
        let within = |at: usize| blocks.iter().any(|lines| lines.contains(&at));
        let mut paragraphs = Vec::new();
        let mut start = None;
        let mut from = 0;
        for (at, line) in self.text.split_inclusive('\n').enumerate() {
            let speaks = !line.trim().is_empty() && !within(at);
            match start {
                None if speaks => start = Some((at, from)),
                Some((first, begins)) if !speaks => {
                    let text = self.text[begins..from].trim_end();
                    let line = self.origin(first);
                    paragraphs.push(Paragraph { line, text });
                    start = None;
                }
                _ => {}
            }
            from += line.len();
        }
        let last = start.map(|(first, begins)| Paragraph {
            line: self.origin(first),
            text: self.text[begins..].trim_end(),
        });
        paragraphs.extend(last);
        paragraphs
    }

    /// The author's line for a line of the expanded text, counted from 0.
    pub fn origin(&self, line: usize) -> usize {
        let last = self.origins.last().copied().unwrap_or(1);
        self.origins.get(line).copied().unwrap_or(last)
    }

    /// Reads the fences and joins each block with the listing it shows.
    fn settle(
        &self,
        found: Vec<Found>,
        includes: &[Include],
        problems: &mut Vec<Problem>,
    ) -> Vec<Block> {
        let mut problem = |line, message: String| {
            problems.push(Problem::new(&self.path, line, message));
        };
        let mut blocks = Vec::new();
        let mut shown = Vec::new();
        for found in found {
            let line = self.origin(found.line);
            let first = self.origin(found.line + 1);
            let text = found.text.strip_suffix('\n');
            let include = includes
                .iter()
                .find(|include| include.line == first && Some(&*include.shown) == text)
                .cloned();
            shown.extend(include.iter().map(|include| include.line));
            let fence = match Fence::parse(&found.info) {
                Ok(fence) => fence,
                Err(message) => {
                    problem(line, message);
                    continue;
                }
            };
            if found.text.trim().is_empty() {
                problem(line, "an empty block; there is nothing to show".to_owned());
                continue;
            }
            if let Some(include) = &include
                && let Some(message) = unfit(&fence, include)
            {
                problem(include.line, message);
                continue;
            }
            let Found {
                line: at,
                text,
                after_prose,
                after_heading,
                ..
            } = found;
            blocks.push(Block {
                line,
                at,
                fence,
                text,
                include,
                after_prose,
                after_heading,
            });
        }
        for include in includes
            .iter()
            .filter(|include| !shown.contains(&include.line))
        {
            let message = format!(
                "`{}` does not reach the page as one block of code: let its include stand \
                 alone between two fences, at the left margin, and let no line of it end \
                 the fence",
                include.path
            );
            problem(include.line, message);
        }
        blocks
    }
}

/// The author's text: UTF-8, without a byte order mark, lines ended by `\n`.
fn source(root: &Path, path: &str) -> Result<String, Problem> {
    let bytes = fs::read(root.join(path))
        .map_err(|error| Problem::new(path, 0, format!("cannot be read: {error}")))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        Problem::new(
            path,
            line,
            "not UTF-8 from here on; save the chapter as UTF-8",
        )
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let text = text.replace("\r\n", "\n");
    if let Some(at) = text.find('\r') {
        let line = 1 + text[..at].matches('\n').count();
        let message = "a carriage return amid a line, which Markdown takes for the line's end; \
                       delete it";
        return Err(Problem::new(path, line, message));
    }
    Ok(text)
}

/// Expands the includes; with the text, the author's line for each line of it.
fn expand(
    root: &Path,
    path: &str,
    source: &str,
    problems: &mut Vec<Problem>,
) -> (String, Vec<usize>, Vec<Include>) {
    let mut text = String::new();
    let mut origins = Vec::new();
    let mut includes = Vec::new();
    let lines = Lines::new(source);
    let directives: BTreeSet<usize> = include::directives(source).map(|at| lines.of(at)).collect();
    for (index, line) in source.lines().enumerate() {
        let number = index + 1;
        let directive = directives.contains(&index);
        let shown = match directive.then(|| include::read(root, path, number, line)) {
            None => line,
            Some(Ok(include)) => {
                includes.push(include);
                &includes[includes.len() - 1].shown
            }
            Some(Err(problem)) => {
                problems.push(problem);
                "(an include that could not be read)"
            }
        };
        text.push_str(shown);
        text.push('\n');
        origins.extend(std::iter::repeat_n(number, shown.split('\n').count()));
    }
    (text, origins, includes)
}

/// Why a block must not show this listing in this way.
fn unfit(fence: &Fence, include: &Include) -> Option<String> {
    let path = &include.path;
    let (kind, endings): (_, &[&str]) = match fence {
        Fence::Python => ("python", &["py"]),
        Fence::Text => ("text", &["out", "err"]),
        Fence::Admonish { .. } => {
            return Some(format!(
                "`{path}` would be the whole text of a box; open a fence in it"
            ));
        }
        _ => ("rust", &["rs"]),
    };
    let ending = path.rsplit('.').next().unwrap_or_default();
    if !endings.contains(&ending) {
        return Some(format!(
            "`{path}` in a `{kind}` fence; expected a .{} file",
            endings.join(" or .")
        ));
    }
    if kind == "text" && include.anchor.is_some() {
        return Some(format!("a slice of `{path}`; an output is shown whole"));
    }
    if kind == "rust" && include.anchor.is_some() && !include.shown.contains("fn main") {
        return Some(format!(
            "a slice of `{path}` that loses the rest of the program; use \
             `{{{{#rustdoc_include …}}}}`, which hides it"
        ));
    }
    None
}

/// `no_run` needs its reason in a comment on the line above.
fn no_run_reasons(chapter: &Chapter, source: &str, problems: &mut Vec<Problem>) {
    let lines: Vec<_> = source.lines().collect();
    for block in chapter
        .blocks
        .iter()
        .filter(|block| block.fence == Fence::Compiles)
    {
        let above = block
            .line
            .checked_sub(2)
            .map_or("", |index| lines[index].trim());
        let reason = above
            .strip_prefix("<!-- no_run:")
            .and_then(|rest| rest.strip_suffix("-->"));
        if reason.is_none_or(|reason| reason.trim().is_empty()) {
            let message =
                "`no_run` without its reason; put `<!-- no_run: why -->` on the line above";
            problems.push(Problem::new(&chapter.path, block.line, message));
        }
    }
}
