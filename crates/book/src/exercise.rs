//! The exercises at the end of a chapter: a listing `exercise_<name>.rs` that
//! does not do yet what is asked, and `exercise_<name>_solved.rs`, which does.
//! Both are shown, so both are proven; what the solved one prints is what a
//! reader's own program must print.

use crate::{Block, Book, Chapter, Expected, Listing, Problem};

const EXERCISE: &str = "exercise_";
const SOLVED: &str = "_solved.rs";
/// The level of an exercise's heading: `###`.
const LEVEL: u32 = 3;

/// A task for the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exercise {
    /// How a reader names it: `loops/bells`.
    pub name: String,
    /// Its heading in the chapter: `1. Three bells`.
    pub title: String,
    /// The chapter and the line of the heading: `src/loops.md:420`.
    pub location: String,
    /// The listing to start from, relative to the project's root.
    pub start: String,
    /// The listing that solves it, relative to the project's root.
    pub solved: String,
    /// What a solution prints.
    pub output: String,
}

impl Book {
    /// Every exercise, in reading order.
    pub fn exercises(&self) -> Vec<Exercise> {
        starts(self).filter_map(|(chapter, block)| self.exercise(chapter, block)).collect()
    }

    fn exercise(&self, chapter: &Chapter, block: &Block) -> Option<Exercise> {
        let solved = solution(self, block)?;
        let heading = chapter.heading_above(block.line).filter(|it| it.level == LEVEL)?;
        let name = block.file.strip_prefix("listings/")?.strip_suffix(".rs")?;
        Some(Exercise {
            name: name.replacen(EXERCISE, "", 1),
            title: heading.title.clone(),
            location: format!("{}:{}", chapter.path, heading.line),
            start: block.file.clone(),
            solved: solved.path.clone(),
            output: solved.output.clone().unwrap_or_default(),
        })
    }
}

impl Block {
    /// Whether it is a program for the reader to complete.
    pub fn is_exercise(&self) -> bool {
        let name = self.file.rsplit('/').next().unwrap_or_default();
        name.starts_with(EXERCISE) && name.ends_with(".rs") && !name.ends_with(SOLVED)
    }
}

fn starts(book: &Book) -> impl Iterator<Item = (&Chapter, &Block)> {
    let chapters = book.chapters.iter();
    let blocks = chapters.flat_map(|chapter| chapter.blocks.iter().map(move |it| (chapter, it)));
    blocks.filter(|(_, block)| block.is_exercise())
}

fn solution<'a>(book: &'a Book, start: &Block) -> Option<&'a Listing> {
    let solved = format!("{}{SOLVED}", start.file.strip_suffix(".rs")?);
    book.listings.get(&solved)
}

/// An exercise has a title and a solution, and is not solved yet.
pub(crate) fn check(book: &Book) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (chapter, block) in starts(book) {
        let mut problem = |message: &str| {
            problems.push(Problem::new(&chapter.path, block.line, message));
        };
        let heading = chapter.heading_above(block.line);
        if heading.is_none_or(|heading| heading.level != LEVEL) {
            problem("an exercise without a title; put a `### ` heading above it");
        }
        let Some(solved) = solution(book, block) else {
            problem(
                "an exercise without a solution; show `exercise_<name>_solved.rs` in a box below",
            );
            continue;
        };
        let output = solved.output.as_deref().unwrap_or_default();
        if output.is_empty() || solved.expected() != Expected::Prints(output) {
            problem(
                "a solution that does not run and print; its output decides when the exercise is done",
            );
        }
        let start = book.listing(block).map(Listing::expected);
        if start == Some(Expected::Prints(output)) {
            problem("an exercise that prints what its solution prints; there is nothing to do");
        }
    }
    problems
}
