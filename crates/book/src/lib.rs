//! Reads the book as its authors wrote it: the listings with the files beside
//! them, and the chapters that show them. The proof and the site both start
//! here. Nothing in this crate runs a program.

mod chapter;
mod claims;
mod entry;
mod exercise;
mod fence;
mod files;
mod include;
mod links;
mod listing;
mod markdown;
mod problem;
mod reader;
mod rules;
mod summary;
mod variants;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

pub use chapter::{BLOCK_HEIGHT, Block, Chapter, Heading};
pub use claims::Group;
pub use entry::{Entry, Form, Repair};
pub use exercise::Exercise;
pub use fence::Fence;
pub use files::is_unseen;
pub use listing::{Expected, Language, Line, Listing, codes, is_code, is_panic};
pub use problem::{Problem, report};
pub use variants::Variants;

/// The folder of the chapters, relative to the project's root.
pub const CHAPTERS: &str = "src";
/// The beginning of the path of each of the error clinic's pages.
pub const CLINIC: &str = "src/clinic/";
/// The folder of the programs and their outputs, relative to the project's root.
pub const LISTINGS: &str = "listings";

/// The whole book, read once.
#[derive(Debug, Clone)]
pub struct Book {
    /// The project's folder, which holds `book.toml`.
    pub root: PathBuf,
    /// The chapters that `SUMMARY.md` names, in its order.
    pub chapters: Vec<Chapter>,
    /// Every program in `listings/`, by its path.
    pub listings: BTreeMap<String, Listing>,
}

/// A program on a page, with the listing that it shows.
#[derive(Debug, Clone, Copy)]
pub struct Program<'a> {
    /// Where and how the page shows it.
    pub block: &'a Block,
    /// The program and what it claims.
    pub listing: &'a Listing,
}

impl Book {
    /// Reads everything below `root`, with every problem that makes a page
    /// wrong. Whatever could be read is returned even if there are problems, so
    /// that one run can report all of them.
    pub fn read(root: &Path) -> (Book, Vec<Problem>) {
        let (listings, mut problems) = listing::read_all(root);
        let (paths, in_summary) = summary::chapters(root);
        problems.extend(in_summary);
        problems.extend(files::unusable(root, CHAPTERS));
        let mut book = Book { root: root.to_path_buf(), chapters: Vec::new(), listings };
        // A block that cannot be read is missed by the blocks around it, which are
        // compared only when all can be read.
        let mut unread = BTreeSet::new();
        for path in paths {
            let (chapter, in_chapter) = reader::read(root, &path, &book.listings);
            book.chapters.push(chapter);
            if !in_chapter.is_empty() {
                unread.insert(path);
            }
            problems.extend(in_chapter);
        }
        for chapter in &book.chapters {
            if !unread.contains(&chapter.path) {
                problems.extend(claims::check(&book, chapter));
            }
            problems.extend(links::check(&book, chapter));
            problems.extend(variants::check(chapter));
        }
        problems.sort();
        problems.dedup();
        (book, problems)
    }

    /// The listings that can be read, which is all that a proof needs.
    pub fn listings(root: &Path) -> (BTreeMap<String, Listing>, Vec<Problem>) {
        let (mut listings, problems) = listing::read_all(root);
        listings.retain(|path, listing| {
            let beside = |ending| listing.beside(ending);
            let files = [path.clone(), beside("out"), beside("err"), beside("captures")];
            !problems.iter().any(|problem| files.contains(&problem.file))
        });
        (listings, problems)
    }

    /// Every breach of a house rule, which does not keep the book from being built.
    pub fn house_rules(&self) -> Vec<Problem> {
        let mut problems = rules::check(self);
        problems.sort();
        problems.dedup();
        problems
    }

    /// The listing that a block shows.
    pub fn listing(&self, block: &Block) -> Option<&Listing> {
        self.listings.get(&block.file)
    }

    /// The programs of a chapter, in reading order.
    pub fn programs<'a>(&'a self, chapter: &'a Chapter) -> impl Iterator<Item = Program<'a>> {
        let program = |block| Some(Program { block, listing: self.listing(block)? });
        chapter.blocks.iter().filter_map(program)
    }

    /// The text of an output or a message, by its path.
    pub fn text(&self, path: &str) -> Option<&str> {
        let (stem, ending) = path.rsplit_once('.')?;
        let beside = |language: &str| self.listings.get(&format!("{stem}.{language}"));
        let listing = beside("rs").or_else(|| beside("py"))?;
        match ending {
            "out" => listing.output.as_deref(),
            "err" => listing.message.as_deref(),
            "captures" => listing.captures.as_deref(),
            _ => None,
        }
    }
}
