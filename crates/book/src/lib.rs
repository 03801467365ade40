//! Reads the book as its authors wrote it: which chapters there are, which
//! blocks of code they show, which listings stand behind them, and what each
//! block claims.
//!
//! The site and the proof both start here, so what is published and what is
//! proven cannot drift apart. Nothing in this crate runs a program.

mod chapter;
mod claim;
mod entry;
mod exercise;
mod fence;
mod finder;
mod include;
mod problem;
mod record;
mod rules;
mod summary;

use std::path::{Path, PathBuf};

pub use chapter::{Block, Chapter};
pub use claim::{Claim, Shown};
pub use entry::{Entry, Form};
pub use exercise::Exercise;
pub use fence::Fence;
pub use include::{Include, Line};
pub use problem::{Problem, report};
pub use record::PROOFS;
pub use rules::house_rules;
pub use summary::files_below;

/// The folder of the chapters, seen from the project's root.
pub const CHAPTERS: &str = "src";
/// What begins the path of each of the error clinic's pages.
pub const CLINIC: &str = "src/clinic/";
/// The folder of the programs and their outputs, seen from the project's root.
pub const LISTINGS: &str = "listings";

/// What stands before a claim's marker on the last line of the program that
/// is handed to skeptic.
pub const MARK: &str = "//@ ";

/// The whole book, read once.
#[derive(Debug, Clone)]
pub struct Book {
    /// The project's folder: the one that holds `book.toml`.
    pub root: PathBuf,
    /// Every chapter `SUMMARY.md` names, in its order.
    pub chapters: Vec<Chapter>,
}

impl Book {
    /// Reads every chapter below `root`, with all that is wrong with them.
    ///
    /// What could be read is returned even where there are problems, so that
    /// one run can tell all of them.
    pub fn read(root: &Path) -> (Book, Vec<Problem>) {
        let (paths, mut problems) = summary::chapters(root);
        let mut chapters = Vec::new();
        for path in paths {
            let (chapter, found) = Chapter::read(root, &path);
            problems.extend(found);
            chapters.push(chapter);
        }
        problems.extend(claim::test_name_clashes(&chapters));
        for folder in [CHAPTERS, LISTINGS] {
            problems.extend(summary::unreadable(root, folder));
        }
        problems.sort();
        problems.dedup();
        let root = root.to_path_buf();
        (Book { root, chapters }, problems)
    }

    /// Every claim of the book, in reading order.
    pub fn claims(&self) -> impl Iterator<Item = &Claim> {
        self.chapters.iter().flat_map(|chapter| &chapter.claims)
    }
}
