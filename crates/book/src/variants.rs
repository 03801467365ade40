//! A switch between variants of a program. On GitHub it is text: a `<div>` around
//! blocks, each below its label, a line of bold words.

use std::ops::Range;

use crate::{Chapter, Problem};

const OPEN: &str = "<div class=\"variants\">";
const CLOSE: &str = "</div>";

/// Variants of a program in a chapter.
#[derive(Debug, Clone)]
pub struct Variants {
    /// The lines of `<div class="variants">` and `</div>`, counted from 1.
    pub lines: Range<usize>,
    /// The line and the Markdown of each variant's label.
    pub labels: Vec<(usize, String)>,
}

/// Whether a piece of HTML opens or closes a switch.
pub(crate) fn is_tag(html: &str) -> bool {
    [OPEN, CLOSE].contains(&html.trim_end())
}

impl Chapter {
    /// The switches of the chapter, in reading order.
    pub fn variants(&self) -> Vec<Variants> {
        let mut all: Vec<Variants> = Vec::new();
        let mut open: Option<Variants> = None;
        for (index, row) in self.text.lines().enumerate() {
            let line = index + 1;
            let label = row.strip_prefix("**").and_then(|it| it.strip_suffix("**"));
            match (row, &mut open) {
                (OPEN, None) => {
                    open = Some(Variants { lines: line..line, labels: Vec::new() });
                }
                (CLOSE, Some(_)) => {
                    all.extend(
                        open.take().map(|it| Variants { lines: it.lines.start..line, ..it }),
                    );
                }
                (_, Some(variants)) => {
                    variants.labels.extend(label.map(|it| (line, it.to_owned())))
                }
                _ => {}
            }
        }
        all
    }
}

impl Variants {
    /// The lines of the variant with this number, from 0.
    pub fn lines_of(&self, number: usize) -> Range<usize> {
        let end = self.labels.get(number + 1).map_or(self.lines.end, |it| it.0);
        self.labels[number].0..end
    }
}

/// Switches that are not whole.
pub(crate) fn check(chapter: &Chapter) -> Vec<Problem> {
    let variants = chapter.variants();
    let tags = chapter.html.iter().filter(|(_, html)| is_tag(html));
    let is_known =
        |line: usize| variants.iter().any(|it| it.lines.start == line || it.lines.end == line);
    let mut problems: Vec<_> = tags
        .filter(|(line, _)| !is_known(*line))
        .map(|(line, html)| {
            let message = format!("`{}` without its other end", html.trim_end());
            Problem::new(
                &chapter.path,
                *line,
                message + "; a switch is `<div class=\"variants\">` … `</div>`",
            )
        })
        .collect();
    for it in &variants {
        let mut problem =
            |line, message: &str| problems.push(Problem::new(&chapter.path, line, message));
        if it.labels.len() < 2 {
            problem(
                it.lines.start,
                "a switch with fewer than two variants; begin each with a line such as \
                 `**With move**`, between blank lines",
            );
        }
        for (number, (line, _)) in it.labels.iter().enumerate() {
            let lines = it.lines_of(number);
            if !chapter.blocks.iter().any(|block| lines.contains(&block.line)) {
                problem(*line, "a variant without a program; put its blocks below the label");
            }
        }
    }
    problems
}
