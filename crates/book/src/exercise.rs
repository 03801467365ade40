//! The exercises at the end of a chapter: a listing `exercise_<name>.rs` that
//! does not do yet what is asked, and `exercise_<name>_solved.rs` that does.
//! Both are shown, and so both are proven; what the solved one prints is what
//! a reader's own must print.

use std::path::Path;

use crate::{Book, Claim, Fence, Problem};

const EXERCISE: &str = "exercise_";
const SOLVED: &str = "_solved";
/// What stands before an exercise's title in its chapter.
const HEADING: &str = "### ";

/// A task for the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exercise {
    /// What a reader calls it: `loops/bells`.
    pub name: String,
    /// Its heading in the chapter: `1. Three bells`.
    pub title: String,
    /// The chapter, from the project's root, and the line of the heading.
    pub place: String,
    /// The listing to start from, from the project's root.
    pub start: String,
    /// The listing that solves it, from the project's root.
    pub solved: String,
    /// What a solution prints.
    pub output: String,
}

impl Book {
    /// Every exercise, in reading order.
    pub fn exercises(&self) -> Vec<Exercise> {
        let starts = self
            .claims()
            .filter_map(|claim| Some((claim, stem(claim)?)));
        starts
            .filter_map(|(start, stem)| self.exercise(start, stem))
            .collect()
    }

    fn exercise(&self, start: &Claim, stem: &str) -> Option<Exercise> {
        let solved = self.solved(start)?;
        let (line, title) = self.heading_above(start)?;
        let listing = start.listing.clone()?;
        let folder = listing.rsplit('/').nth(1)?;
        let output = solved.output.as_ref();
        Some(Exercise {
            name: format!("{folder}/{stem}"),
            title,
            place: format!("{}:{line}", start.chapter),
            start: listing.clone(),
            solved: solved.listing.clone()?,
            output: output.map_or_else(String::new, |output| output.text.clone()),
        })
    }

    fn solved(&self, start: &Claim) -> Option<&Claim> {
        let listing = start.listing.as_deref()?.strip_suffix(".rs")?;
        let solved = format!("{listing}{SOLVED}.rs");
        self.claims()
            .find(|claim| claim.listing.as_ref() == Some(&solved))
    }

    /// The exercise's title, and its line in the author's chapter.
    fn heading_above(&self, claim: &Claim) -> Option<(usize, String)> {
        let chapter = self.chapters.iter().find(|it| it.path == claim.chapter)?;
        let lines = chapter.text.lines().enumerate();
        let headings = lines.filter_map(|(at, line)| {
            let title = line.strip_prefix(HEADING)?;
            Some((chapter.origin(at), title.trim().to_owned()))
        });
        headings.take_while(|(line, _)| *line < claim.line).last()
    }
}

impl Claim {
    /// Whether it is a program for the reader to mend.
    pub fn is_exercise(&self) -> bool {
        stem(self).is_some()
    }
}

/// `bells` of `listings/loops/exercise_bells.rs`; `None` of all others.
fn stem(claim: &Claim) -> Option<&str> {
    let stem = Path::new(claim.listing.as_deref()?).file_stem()?.to_str()?;
    let name = stem.strip_prefix(EXERCISE)?;
    (!name.ends_with(SOLVED) && claim.fence.is_rust()).then_some(name)
}

/// An exercise can be solved, and is not solved yet.
pub(crate) fn rules(book: &Book) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut problem = |claim: &Claim, message: &str| {
        problems.push(Problem::new(&claim.chapter, claim.line, message));
    };
    for start in book.claims().filter(|claim| stem(claim).is_some()) {
        if book.heading_above(start).is_none() {
            problem(
                start,
                "an exercise without a title; put a `### ` heading above it",
            );
        }
        let Some(solved) = book.solved(start) else {
            let message =
                "an exercise without a solution; show `exercise_<name>_solved.rs` in a box below";
            problem(start, message);
            continue;
        };
        if solved.fence != Fence::Runs || solved.output.is_none() {
            problem(
                solved,
                "a solution that prints nothing; its output says when the exercise is done",
            );
        }
        if start.fence == Fence::Runs && text(start) == text(solved) {
            problem(
                start,
                "an exercise that prints what its solution prints; there is nothing to do",
            );
        }
    }
    problems
}

fn text(claim: &Claim) -> Option<&str> {
    claim.output.as_ref().map(|output| output.text.as_str())
}
