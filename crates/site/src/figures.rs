//! The preprocessor that puts figures in the place of blocks: what the page of
//! this book has that stock mdBook has not. It takes the text that the proof
//! has read, so what is shown is what was proven.

use std::fs;
use std::path::Path;

use anyhow::{Context, bail};
use book::{Block, Chapter, Claim, Fence};
use mdbook::book::BookItem;
use mdbook::errors::Result;
use mdbook::preprocess::{Preprocessor, PreprocessorContext};

use crate::lookup::{self, Lookup};
use crate::{figure, indexes};

/// Makes figures of the blocks and pictures of a book.
pub struct Figures(pub book::Book);

impl Preprocessor for Figures {
    fn name(&self) -> &str {
        "figures"
    }

    fn run(
        &self,
        _: &PreprocessorContext,
        mut book: mdbook::book::Book,
    ) -> Result<mdbook::book::Book> {
        let mut told = Vec::new();
        let lookup = Lookup::new(&self.0);
        book.for_each_mut(|item| {
            let BookItem::Chapter(chapter) = item else {
                return;
            };
            let Some(path) = &chapter.source_path else {
                return;
            };
            let path = format!(
                "{}/{}",
                book::CHAPTERS,
                path.to_string_lossy().replace('\\', "/")
            );
            if let Some(ours) = self.0.chapters.iter().find(|ours| ours.path == path) {
                match self.chapter_text(ours, &lookup) {
                    Ok(text) => chapter.content = text,
                    Err(error) => told.push(format!("{error:#}")),
                }
            }
        });
        if !told.is_empty() {
            bail!("{}", told.join("\n"));
        }
        Ok(book)
    }
}

impl Figures {
    /// A chapter's Markdown with a line of HTML for each block and picture,
    /// and with the clinic's indexes and ways back.
    fn chapter_text(&self, chapter: &Chapter, lookup: &Lookup<'_>) -> Result<String> {
        let Figures(book) = self;
        let to_root = "../".repeat(chapter.path.matches('/').count() - 1);
        let text = chapter.with_html(|block| match block.fence {
            Fence::Text => shown(
                block,
                chapter,
                &book.root,
                |headline| match indexes::is_clinic(&chapter.path) {
                    true => lookup::explanation(headline),
                    false => lookup.address(headline, &to_root),
                },
            ),
            _ => programs(block, chapter, &to_root),
        });
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let mut styled = false;
        for (index, line) in lines.iter_mut().enumerate() {
            if let Some((alternative, path)) = picture(line) {
                let place = || format!("{}:{}", chapter.path, chapter.origin(index));
                let svg = inlined(path, chapter, &book.root).with_context(place)?;
                *line = figure::picture(alternative, &once(svg, &mut styled));
            }
        }
        let place = |at| format!("{}:{}", chapter.path, chapter.origin(at));
        let text = indexes::expand(&lines.join("\n"), lookup, &book.root, place)?;
        Ok(indexes::with_ways(&text, &chapter.path, lookup, book))
    }
}

fn shown(
    block: &Block,
    chapter: &Chapter,
    root: &Path,
    link: impl Fn(&str) -> Option<String>,
) -> String {
    let of_claim = |claim: &&Claim| {
        [&claim.message, &claim.output]
            .into_iter()
            .flatten()
            .any(|shown| shown.line == block.line)
    };
    let claims: Vec<_> = chapter.claims.iter().filter(of_claim).collect();
    let shown = claims
        .iter()
        .flat_map(|claim| [&claim.message, &claim.output])
        .flatten();
    let mut shown = shown.filter(|shown| shown.line == block.line);
    shown
        .next()
        .map(|shown| figure::shown(shown, &claims, root, link))
        .unwrap_or_default()
}

/// A program; the first of a pair brings its twin along, which then leaves
/// nothing in its own place.
fn programs(block: &Block, chapter: &Chapter, to_root: &str) -> String {
    let html = |line: usize| {
        let claim = chapter.claims.iter().find(|claim| claim.line == line)?;
        let block = chapter.blocks.iter().find(|block| block.line == line)?;
        Some(figure::program(block, claim, to_root))
    };
    let claim = chapter.claims.iter().find(|claim| claim.line == block.line);
    if claim.is_some_and(|claim| claim.follows.is_some()) {
        return String::new();
    }
    let twins = chapter
        .claims
        .iter()
        .filter(|claim| claim.follows == Some(block.line));
    let twins: String = twins.filter_map(|claim| html(claim.line)).collect();
    let first = html(block.line).unwrap_or_default();
    match twins.is_empty() {
        true => first,
        false => format!("<div class=\"pair\">{first}{twins}</div>"),
    }
}

/// `![What it shows](pictures/a.svg)` alone on a line.
fn picture(line: &str) -> Option<(&str, &str)> {
    let (alternative, path) = line
        .strip_prefix("![")?
        .strip_suffix(")")?
        .split_once("](")?;
    path.ends_with(".svg").then_some((alternative, path))
}

/// A picture as part of the page, on one line, so that it follows the page's
/// colours.
fn inlined(path: &str, chapter: &Chapter, root: &Path) -> Result<String> {
    let file = root.join(&chapter.path).with_file_name(path);
    let svg = fs::read_to_string(&file).with_context(|| format!("there is no picture `{path}`"))?;
    let start = svg
        .find("<svg")
        .with_context(|| format!("`{path}` holds no <svg>"))?;
    Ok(svg[start..]
        .lines()
        .map(str::trim)
        .collect::<Vec<_>>()
        .join(" "))
}

/// Every picture carries the rules of their common language, for readers who
/// see it alone; a page needs them once.
fn once(mut svg: String, styled: &mut bool) -> String {
    let style = svg.find("<style").zip(svg.find("</style>"));
    if let Some((start, end)) = style.filter(|_| *styled) {
        svg.replace_range(start..end + "</style>".len(), "");
    }
    *styled |= style.is_some();
    svg
}
