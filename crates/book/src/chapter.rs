//! A chapter: its text, and the blocks, headings and links in it. `reader.rs`
//! makes it of Markdown; here is what the rest of the project asks of it.

use crate::Fence;

/// The lines of a block: the opening fence, the include, the closing fence.
pub const BLOCK_HEIGHT: usize = 3;

/// A chapter as its author wrote it.
#[derive(Debug, Clone, Default)]
pub struct Chapter {
    /// The file, relative to the project's root: `src/notebook.md`.
    pub path: String,
    /// Its Markdown.
    pub text: String,
    /// Its blocks of code in reading order, those in boxes included.
    pub blocks: Vec<Block>,
    /// Its headings in reading order.
    pub headings: Vec<Heading>,
    /// Links, pictures, HTML and words, each with its line.
    pub(crate) links: Vec<(usize, String)>,
    pub(crate) pictures: Vec<(usize, String)>,
    pub(crate) html: Vec<(usize, String)>,
    pub(crate) words: Vec<(usize, String)>,
    /// Where a footnote is written, with its name.
    pub(crate) footnotes: Vec<(usize, String)>,
    /// The lines of boxes that directly follow another box.
    pub(crate) adjacent_boxes: Vec<usize>,
}

/// A program, an output or a message on a page.
#[derive(Debug, Clone)]
pub struct Block {
    /// The line of its opening fence, counted from 1.
    pub line: usize,
    /// The words of its fence.
    pub fence: Fence,
    /// The file it shows, relative to the project's root.
    pub file: String,
    /// The part of the file that is shown; `None` shows all of it.
    pub anchor: Option<String>,
    /// Whether it is in a box that is closed until the reader opens it.
    pub in_question: bool,
    /// Whether there is running text between this block and the one above.
    pub(crate) after_words: bool,
    /// Whether there is a heading between this block and the one above.
    pub(crate) after_heading: bool,
}

/// A heading of a chapter.
#[derive(Debug, Clone)]
pub struct Heading {
    /// Its line, counted from 1.
    pub line: usize,
    /// 1 for `#`.
    pub level: u32,
    /// Its Markdown, without the marks and the id.
    pub title: String,
    /// Its id on the page, given or generated as mdBook generates it.
    pub id: String,
    /// Whether the author gave the id, as in `{#e0373}`.
    pub has_own_id: bool,
}

/// A paragraph of Markdown that is no heading.
pub(crate) struct Paragraph<'a> {
    /// The line of its first line, counted from 1.
    pub(crate) line: usize,
    pub(crate) text: &'a str,
}

impl Chapter {
    /// The last heading above a line.
    pub fn heading_above(&self, line: usize) -> Option<&Heading> {
        self.headings.iter().rfind(|heading| heading.line < line)
    }

    /// The chapter's page, relative to the book's root: `clinic/call.html`.
    pub fn page(&self) -> String {
        let path = self.path.strip_prefix("src/").unwrap_or(&self.path);
        format!("{}.html", path.trim_end_matches(".md"))
    }

    /// Paragraphs, each between blank lines; code and headings are left out.
    pub(crate) fn paragraphs(&self) -> Vec<Paragraph<'_>> {
        let in_block = |line: usize| {
            self.blocks.iter().any(|block| (block.line..block.line + BLOCK_HEIGHT).contains(&line))
        };
        let mut paragraphs: Vec<Paragraph<'_>> = Vec::new();
        let mut start: Option<(usize, usize)> = None;
        let mut at = 0;
        for (index, row) in self.text.split_inclusive('\n').chain(["\n"]).enumerate() {
            let is_text = !row.trim().is_empty() && !row.starts_with('#') && !in_block(index + 1);
            match start {
                None if is_text => start = Some((index + 1, at)),
                Some((line, from)) if !is_text => {
                    let text = self.text[from..at].trim_end();
                    paragraphs.push(Paragraph { line, text });
                    start = None;
                }
                _ => {}
            }
            at += row.len();
        }
        paragraphs
    }
}
