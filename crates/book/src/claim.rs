//! What each program claims: the blocks of a chapter, paired by the one rule
//! an author must know. *A `text` block states what the code blocks directly
//! above it print, each of them, whatever their language.*

use std::collections::BTreeMap;
use std::path::Path;

use crate::{Block, Chapter, Fence, Problem};

/// A program on a page, and what the page says about it.
#[derive(Debug, Clone)]
pub struct Claim {
    /// The chapter, from the project's root.
    pub chapter: String,
    /// Which of the chapter's programs it is, counted from 0. Outputs may
    /// grow and shrink around it; this stays.
    pub index: usize,
    /// The line of the program's fence, counted from 1.
    pub line: usize,
    /// The listing it shows; `None` where the program stands in the chapter.
    pub listing: Option<String>,
    /// The whole program, hidden lines included.
    pub program: String,
    /// What the fence claims.
    pub fence: Fence,
    /// The compiler's words, where the page shows them.
    pub message: Option<Shown>,
    /// What is printed; `None` claims that nothing is.
    pub output: Option<Shown>,
    /// The line of the first program above the same `text` block, where this
    /// is not the first: that one states the output, this one must agree.
    pub follows: Option<usize>,
}

/// A `text` block: words that a page says were printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The line of the block's fence, counted from 1.
    pub line: usize,
    /// The words, to the byte.
    pub text: String,
    /// The file they are kept in; `None` where they stand in the chapter.
    pub file: Option<String>,
}

impl Claim {
    /// Where the program stands, as an author looks it up: `src/a.md:42`.
    pub fn place(&self) -> String {
        format!("{}:{}", self.chapter, self.line)
    }

    /// What the proof calls the program: its listing, or the block itself.
    pub fn name(&self) -> &str {
        self.listing.as_deref().unwrap_or("the program")
    }

    /// What tells this claim from all others: `<root>|src/a.md#3`.
    pub fn marker(&self, root: &Path) -> String {
        format!("{}|{}#{}", root.display(), self.chapter, self.index)
    }

    /// The name of the claim's test, without its line: `notebook_message_rs`.
    pub fn test_name(&self) -> String {
        let chapter = self
            .chapter
            .trim_start_matches("src/")
            .trim_end_matches(".md");
        let listing = self
            .listing
            .as_deref()
            .and_then(|path| path.rsplit('/').next());
        let language = if self.fence == Fence::Python {
            "py"
        } else {
            "rs"
        };
        let program = listing.map_or(format!("inline_{language}"), str::to_owned);
        let words: Vec<_> = format!("{chapter}_{program}")
            .to_ascii_lowercase()
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        words.join("_")
    }
}

/// Pairs a chapter's programs with the `text` blocks below them.
pub(crate) fn pair(chapter: &Chapter) -> (Vec<Claim>, Vec<Problem>) {
    let mut pairing = Pairing {
        chapter,
        claims: Vec::new(),
        problems: Vec::new(),
        group: Vec::new(),
    };
    for block in &chapter.blocks {
        match block.fence {
            Fence::Admonish { .. } => {}
            Fence::Text => pairing.text(block),
            _ => pairing.program(block),
        }
    }
    pairing.finish();
    (pairing.claims, pairing.problems)
}

struct Pairing<'a> {
    chapter: &'a Chapter,
    claims: Vec<Claim>,
    problems: Vec<Problem>,
    /// The programs that the next `text` block speaks of.
    group: Vec<usize>,
}

impl Pairing<'_> {
    fn program(&mut self, block: &Block) {
        let shares = |fence: &Fence| matches!(fence, Fence::Runs | Fence::Panics | Fence::Python);
        let joins = !block.after_prose
            && shares(&block.fence)
            && self.group.iter().all(|at| {
                let claim = &self.claims[*at];
                shares(&claim.fence) && claim.output.is_none()
            });
        if !joins {
            self.group.clear();
        }
        let first = self.group.first().map(|at| self.claims[*at].line);
        self.group.push(self.claims.len());
        let program = match &block.include {
            Some(include) => include.content.clone(),
            None if block.fence == Fence::Python => block.text.clone(),
            None => unhide(&block.text),
        };
        if block.fence.is_rust() && program.contains("\"####") {
            self.problem(
                block.line,
                "`\"####` cannot pass through skeptic; write it another way",
            );
        }
        self.claims.push(Claim {
            chapter: self.chapter.path.clone(),
            index: self.claims.len(),
            line: block.line,
            listing: block.include.as_ref().map(|include| include.path.clone()),
            program,
            fence: block.fence.clone(),
            message: None,
            output: None,
            follows: first,
        });
    }

    fn text(&mut self, block: &Block) {
        let include = block.include.as_ref();
        let shown = Shown {
            line: block.line,
            text: include
                .map_or(&block.text, |include| &include.content)
                .clone(),
            file: include.map(|include| include.path.clone()),
        };
        if block.after_heading {
            self.group.clear();
        }
        let mut spoken_of = false;
        for at in self.group.clone() {
            let claim = &mut self.claims[at];
            let speaks = matches!(claim.fence, Fence::Refused(_) | Fence::Warns);
            let prints = !matches!(claim.fence, Fence::Refused(_) | Fence::Compiles);
            if speaks && claim.message.is_none() {
                claim.message = Some(shown.clone());
                spoken_of = true;
            } else if prints && claim.output.is_none() {
                claim.output = Some(shown.clone());
                spoken_of = true;
            }
        }
        if !spoken_of {
            self.problem(
                block.line,
                "a `text` block that no program above it prints; nothing proves it",
            );
        }
    }

    /// Some claims must show something.
    fn finish(&mut self) {
        let mut silent = Vec::new();
        for claim in &self.claims {
            let missing = match claim.fence {
                Fence::Refused(_) if claim.message.is_none() => "the compiler's message",
                Fence::Warns if claim.message.is_none() => "the compiler's warnings",
                Fence::Panics if claim.output.is_none() => "the panic's message",
                _ => continue,
            };
            silent.push((
                claim.line,
                format!("no `text` block below shows {missing}; add one"),
            ));
        }
        for (line, message) in silent {
            self.problem(line, &message);
        }
    }

    fn problem(&mut self, line: usize, message: &str) {
        self.problems
            .push(Problem::new(&self.chapter.path, line, message));
    }
}

/// The program behind what mdBook shows: hidden lines come back.
fn unhide(text: &str) -> String {
    text.lines()
        .map(|line| unhide_line(line).1 + "\n")
        .collect()
}

/// Whether mdBook shows a line of Rust, and the line of the program: those
/// behind `# ` are hidden, and `##` stands for `#`.
pub(crate) fn unhide_line(line: &str) -> (bool, String) {
    let trimmed = line.trim_start();
    let margin = &line[..line.len() - trimmed.len()];
    let (seen, kept) = match trimmed.strip_prefix('#') {
        Some("") => (false, ""),
        Some(rest) if rest.starts_with('#') => (true, rest),
        Some(rest) if rest.starts_with(' ') => (false, &rest[1..]),
        _ => (true, trimmed),
    };
    (seen, format!("{margin}{kept}"))
}

/// skeptic names tests after files, so two chapters must not come out alike,
/// and an identifier starts with a letter.
pub(crate) fn test_name_clashes(chapters: &[Chapter]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for chapter in chapters {
        let path = chapter.path.trim_start_matches("src/");
        if !path.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let message = "a chapter's name starts with a letter: its tests are named after it";
            problems.push(Problem::new(&chapter.path, 1, message));
        }
        let name: String = path
            .to_ascii_lowercase()
            .split(['/', '-', '_', ' '])
            .collect::<Vec<_>>()
            .join("_");
        if let Some(other) = seen.insert(name, &chapter.path) {
            let message = format!("its tests would be named as those of `{other}`; rename one");
            problems.push(Problem::new(&chapter.path, 1, message));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::unhide;

    #[test]
    fn hidden_lines_come_back_as_mdbook_hides_them() {
        let shown = "# use std::fmt;\n#\n## heading\n#[derive(Debug)]\n    # hidden\n#!bang\n";
        let program = "use std::fmt;\n\n# heading\n#[derive(Debug)]\n    hidden\n#!bang\n";
        assert_eq!(unhide(shown), program);
    }
}
