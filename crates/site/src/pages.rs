//! What the preprocessor makes of a chapter: figures in the place of blocks,
//! pictures as part of the page, the clinic's indexes, and links between the
//! clinic and the chapters. Each becomes one line of HTML, which mdBook's own
//! Markdown leaves alone.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::thread;

use anyhow::{Context, Result};
use book::{BLOCK_HEIGHT, Book, Chapter, Expected, Group, Language, Variants, is_code};
use runner::evidence::{Evidence, Store};

use crate::differences::{self, Columns};
use crate::figure::{self, Proven};
use crate::indexes;
use crate::lookup::{self, Lookup};
use crate::markup::escape;
use crate::outline;
use crate::sections;

/// The chapters that have a box for a pasted message.
const FRONT: &str = "src/introduction.md";
const CLINIC: &str = "src/clinic.md";
/// The box, hidden until the script can answer: see theme/search.js.
const PASTE: &str = "<form class=\"paste\" hidden><label>Paste what rustc says, or an error code \
    <textarea rows=\"4\" autocomplete=\"off\" spellcheck=\"false\"></textarea></label>\
    <p role=\"status\"></p><ol></ol></form>";

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

    /// A table of the search in the browser as a script, by the path that `book.toml` has:
    /// of the clinic, for a pasted message, or of the full text.
    pub fn table(&self, path: &Path) -> Option<String> {
        match path.to_str()? {
            "target/clinic.js" => Some(self.lookup.script()),
            "target/sections.js" => Some(sections::script(self.book)),
            _ => None,
        }
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
        let variants = chapter.variants();
        let mut differences = self.repairs(chapter);
        differences.extend(self.differences(chapter, &variants));
        for switch in &variants {
            switch_tags(switch, &mut lines);
        }
        for group in chapter.groups() {
            for (line, html) in self.figures(&group, chapter, &differences, &mut seen) {
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
        if !chapter.path.starts_with(book::CLINIC) {
            for line in &mut lines {
                *line =
                    link_codes(line, |code| self.lookup.address(&format!("error[{code}]: "), ""));
            }
        }
        indexes::add_links(&mut lines, chapter, &self.lookup, self.book);
        add_box(&mut lines, chapter);
        if let Some(title) = lines.first_mut().filter(|it| it.starts_with("# ")) {
            // The contents of the printed book link to this id.
            *title += &format!(" {{#{}}}", chapter.page());
            if let Some(html) = outline::html(chapter, indexes::is_clinic(&chapter.path)) {
                *title += &format!("\n\n{html}\n");
            }
        }
        Ok(lines.join("\n") + "\n")
    }

    /// The figures of a group, each with the line of the block it replaces.
    fn figures(
        &self,
        group: &Group<'a>,
        chapter: &'a Chapter,
        differences: &BTreeMap<usize, Columns>,
        seen: &mut BTreeMap<&'a str, usize>,
    ) -> Vec<(usize, String)> {
        let evidence = |path: &str| self.evidence.get(path);
        let to_root = "../".repeat(chapter.page().matches('/').count());
        let link = |headline: &str| match indexes::is_clinic(&chapter.path) {
            true => lookup::explanation(headline),
            false => self.lookup.address(headline, &to_root),
        };
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
            let differences = differences.get(&program.block.line);
            let proven = Proven {
                program,
                evidence: evidence(path),
                differences,
                is_asked: group.is_asked(),
                link: &link,
            };
            html.push(figure::program(&proven, &id));
            programs.push(proven);
        }
        let mut figures = vec![(group.programs[0].line, figure::pair(&html))];
        figures.extend(group.programs.iter().skip(1).map(|twin| (twin.line, String::new())));
        if let Some((block, proven)) = group.message.zip(programs.first())
            && let Some(text) = self.book.text(&block.file)
        {
            figures.push((block.line, figure::rustc_message(text, *proven, link)));
        }
        if let Some(block) = group.output {
            let text = self.book.text(&block.file).unwrap_or_default();
            figures.push((block.line, figure::output(text, &programs)));
        }
        if let Some(block) = group.captures {
            let text = self.book.text(&block.file).unwrap_or_default();
            figures.push((block.line, figure::captures(text, &programs)));
        }
        figures
    }

    /// Where a program differs from the refused one above it, under the same heading,
    /// if most of it is the same: it is the repair.
    fn repairs(&self, chapter: &'a Chapter) -> BTreeMap<usize, Columns> {
        let mut repairs = BTreeMap::new();
        let mut refused: Option<book::Program<'_>> = None;
        let heading = |program: &book::Program<'_>| {
            chapter.heading_above(program.block.line).map(|heading| heading.line)
        };
        for program in self.book.programs(chapter) {
            if program.listing.language == Language::Python {
                continue;
            }
            if matches!(program.listing.expected(), Expected::Refused(_)) {
                refused = Some(program);
            } else if let Some(refused) = refused.filter(|it| heading(it) == heading(&program)) {
                let texts = [text(&refused), text(&program)];
                if differences::are_alike(&texts[0], &texts[1]) {
                    repairs.insert(program.block.line, differences::of(&texts[0], &texts[1]).1);
                }
            }
        }
        repairs
    }

    /// Where the first Rust program of each variant differs from that of the first
    /// variant, and that from the second, by the line of its block.
    fn differences(&self, chapter: &'a Chapter, all: &[Variants]) -> BTreeMap<usize, Columns> {
        let mut differences = BTreeMap::new();
        for variants in all {
            let program = |number| {
                let lines = variants.lines_of(number);
                self.book.programs(chapter).find(|it| {
                    it.listing.language == Language::Rust && lines.contains(&it.block.line)
                })
            };
            let programs: Vec<_> = (0..variants.labels.len()).filter_map(program).collect();
            let Some((first, others)) = programs.split_first() else {
                continue;
            };
            for other in others {
                let (ours, theirs) = differences::of(&text(first), &text(other));
                differences.entry(first.block.line).or_insert(ours);
                differences.insert(other.block.line, theirs);
            }
        }
        differences
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

/// A line of text with a link at each error code that has none.
fn link_codes(line: &str, address: impl Fn(&str) -> Option<String>) -> String {
    // Headings have ids made of their words; figures are HTML already.
    if line.starts_with(['#', '<', '!', '~', '`', '{']) {
        return line.to_owned();
    }
    let mut linked = String::new();
    let mut rest = line;
    while let Some(at) = rest.find('E') {
        let (before, word) = rest.split_at(at);
        let code = word.get(..5).filter(|code| is_code(code));
        let (text, behind) = code.map_or(word.split_at(1), |code| word.split_at(code.len()));
        linked += before;
        let free = !linked.ends_with(|c: char| c.is_alphanumeric() || "[`/#".contains(c))
            && !behind.starts_with(|c: char| c.is_alphanumeric() || "]`".contains(c));
        match code.filter(|_| free).and_then(&address) {
            Some(address) => linked += &format!("[{text}]({address})"),
            None => linked += text,
        }
        rest = behind;
    }
    linked + rest
}

/// The lines of a program as its page has them.
fn text<'a>(program: &book::Program<'a>) -> Vec<&'a str> {
    let lines = program.listing.lines(program.block.anchor.as_deref());
    lines.iter().map(|line| line.text).collect()
}

/// Adds the box for a pasted message: on the front page below the list of its doors, in
/// the clinic below its title.
fn add_box(lines: &mut [String], chapter: &Chapter) {
    let above = match chapter.path.as_str() {
        FRONT => lines.iter().position(|it| it.starts_with("- [")),
        CLINIC => Some(0),
        _ => None,
    };
    let Some(above) = above else {
        return;
    };
    if let Some(end) = lines[above..].iter().position(String::is_empty) {
        lines[above + end] = format!("\n{PASTE}\n");
    }
}

/// Puts each variant of a switch into a section with its label.
fn switch_tags(variants: &Variants, lines: &mut [String]) {
    for (number, (line, label)) in variants.labels.iter().enumerate() {
        let end = if number == 0 { "" } else { "</section>" };
        let code = |(at, part): (usize, &str)| match at % 2 {
            0 => escape(part),
            _ => format!("<code>{}</code>", escape(part)),
        };
        let label: String = label.split('`').enumerate().map(code).collect();
        lines[line - 1] = format!("{end}<section class=\"variant\"><p class=\"label\">{label}</p>");
    }
    lines[variants.lines.end - 1] = "</section></div>".to_owned();
}

/// `![What it shows](pictures/a.svg)` alone on a line.
fn picture(line: &str) -> Option<(&str, &str)> {
    let (caption, target) = line.strip_prefix("![")?.strip_suffix(")")?.split_once("](")?;
    target.ends_with(".svg").then_some((caption, target))
}

#[cfg(test)]
mod tests {
    use super::link_codes;

    #[test]
    fn a_code_in_a_text_is_a_link() {
        let address = |code: &str| (code != "E9999").then(|| format!("a.md#{code}"));
        for (line, linked) in [
            ("Refused: E0373, as E9999.", "Refused: [E0373](a.md#E0373), as E9999."),
            ("[E0373](b.md#e0373) and `E0373`", "[E0373](b.md#e0373) and `E0373`"),
            ("## E0373", "## E0373"),
            ("An E and XE03735", "An E and XE03735"),
            ("| E0502 | Eva |", "| [E0502](a.md#E0502) | Eva |"),
        ] {
            assert_eq!(link_codes(line, address), linked);
        }
    }
}
