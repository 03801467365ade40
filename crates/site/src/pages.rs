//! What the preprocessor makes of a chapter: figures in the place of blocks,
//! pictures as part of the page, the clinic's indexes, and links between the
//! clinic and the chapters. Each becomes one line of HTML, which mdBook's own
//! Markdown leaves alone.

use std::collections::BTreeMap;
use std::fs;
use std::thread;

use anyhow::{Context, Result};
use book::{BLOCK_HEIGHT, Book, Chapter, Group};
use runner::evidence::{Evidence, Store};

use crate::figure::{self, Proven};
use crate::indexes;
use crate::lookup::{self, Lookup};

/// A book with the evidence of its programs.
pub struct Pages<'a> {
    book: &'a Book,
    evidence: BTreeMap<&'a str, Evidence>,
    lookup: Lookup<'a>,
}

impl<'a> Pages<'a> {
    pub fn new(book: &'a Book, store: &Store) -> Pages<'a> {
        let listings = book.listings.values();
        let evidence = listings.filter_map(|it| Some((it.path.as_str(), store.find(it)?)));
        Pages { book, evidence: evidence.collect(), lookup: Lookup::new(book) }
    }

    /// The listings without evidence, in the order of their paths.
    pub fn unproven(&self) -> Vec<&'a str> {
        let paths = self.book.listings.keys().map(String::as_str);
        paths.filter(|path| !self.evidence.contains_key(path)).collect()
    }

    /// The clinic's data for the search in the browser.
    pub fn clinic_script(&self) -> String {
        self.lookup.script()
    }

    /// The Markdown that mdBook gets for each chapter, by the chapter's path.
    /// Colouring the code takes long, so every core makes a part.
    ///
    /// # Errors
    /// A picture that cannot be read, or an unknown index, with file and line.
    pub fn all(&self) -> Result<BTreeMap<&'a str, String>> {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let part = |first: usize| {
            let chapters = self.book.chapters.iter().skip(first).step_by(cores);
            let made = chapters.map(|it| Ok((it.path.as_str(), self.markdown(it)?)));
            made.collect::<Result<Vec<_>>>()
        };
        let parts: Vec<_> = thread::scope(|scope| {
            let part = &part;
            let running: Vec<_> =
                (0..cores).map(|first| scope.spawn(move || part(first))).collect();
            running.into_iter().map(|it| it.join().expect("no panic in a chapter")).collect()
        });
        Ok(parts.into_iter().collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
    }

    fn markdown(&self, chapter: &'a Chapter) -> Result<String> {
        let mut lines: Vec<String> = chapter.text.lines().map(str::to_owned).collect();
        let mut seen = BTreeMap::new();
        for group in chapter.groups() {
            for (line, html) in self.figures(&group, chapter, &mut seen) {
                lines[line - 1] = html;
                lines[line..line + BLOCK_HEIGHT - 1].fill(String::new());
            }
        }
        let mut has_style = false;
        for (index, line) in lines.iter_mut().enumerate() {
            let location = || format!("{}:{}", chapter.path, index + 1);
            if let Some((caption, target)) = picture(line) {
                let svg = self.svg(chapter, target, &mut has_style).with_context(location)?;
                *line = figure::picture(caption, &svg);
            } else if let Some(index) = indexes::asked_for(line) {
                *line =
                    indexes::make(index, &self.lookup, &self.evidence).with_context(location)?;
            }
        }
        indexes::add_links(&mut lines, chapter, &self.lookup, self.book);
        if let Some(title) = lines.first_mut().filter(|it| it.starts_with("# ")) {
            // The contents of the printed book link to this id.
            *title += &format!(" {{#{}}}", chapter.page());
        }
        Ok(lines.join("\n") + "\n")
    }

    /// The figures of a group, each with the line of the block it replaces.
    fn figures(
        &self,
        group: &Group<'a>,
        chapter: &Chapter,
        seen: &mut BTreeMap<&'a str, usize>,
    ) -> Vec<(usize, String)> {
        let evidence = |path: &str| self.evidence.get(path);
        let mut programs = Vec::new();
        let mut html = Vec::new();
        for program in figure::listings(self.book, group) {
            // A listing that is shown twice has two ids.
            let path = program.listing.path.as_str();
            let count = seen.entry(path).and_modify(|count| *count += 1).or_insert(1);
            let id = match count {
                1 => path.to_owned(),
                count => format!("{path}-{count}"),
            };
            let proven = Proven { program, evidence: evidence(path) };
            html.push(figure::program(&proven, &id));
            programs.push(proven);
        }
        let mut figures = vec![(group.programs[0].line, figure::pair(&html))];
        figures.extend(group.programs.iter().skip(1).map(|twin| (twin.line, String::new())));
        let to_root = "../".repeat(chapter.page().matches('/').count());
        if let Some((block, proven)) = group.message.zip(programs.first())
            && let Some(text) = self.book.text(&block.file)
        {
            let link = |headline: &str| match indexes::is_clinic(&chapter.path) {
                true => lookup::explanation(headline),
                false => self.lookup.address(headline, &to_root),
            };
            figures.push((block.line, figure::rustc_message(text, *proven, link)));
        }
        if let Some(block) = group.output {
            let text = self.book.text(&block.file).unwrap_or_default();
            figures.push((block.line, figure::output(text, &programs)));
        }
        figures
    }

    /// A picture as part of the page, on one line, so that it follows the page's
    /// colours. The pictures share one `<style>`; only a page's first keeps it.
    fn svg(&self, chapter: &Chapter, target: &str, has_style: &mut bool) -> Result<String> {
        let file = self.book.root.join(&chapter.path).with_file_name(target);
        let svg =
            fs::read_to_string(&file).with_context(|| format!("there is no picture `{target}`"))?;
        let start = svg.find("<svg").with_context(|| format!("`{target}` has no <svg>"))?;
        let mut svg = svg[start..].lines().map(str::trim).collect::<Vec<_>>().join(" ");
        if let Some((start, end)) = svg.find("<style").zip(svg.find("</style>")) {
            if *has_style {
                svg.replace_range(start..end + "</style>".len(), "");
            }
            *has_style = true;
        }
        Ok(svg)
    }
}

/// `![What it shows](pictures/a.svg)` alone on a line.
fn picture(line: &str) -> Option<(&str, &str)> {
    let (caption, target) = line.strip_prefix("![")?.strip_suffix(")")?.split_once("](")?;
    target.ends_with(".svg").then_some((caption, target))
}
