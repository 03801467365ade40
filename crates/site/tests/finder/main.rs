//! Holds what this book finds in a chapter against what mdBook shows of it:
//! the same blocks, the same text, the same claims, whatever an author writes.
//!
//! `cargo test` tries a few hundred chapters, always the same. To try new
//! ones for an hour:
//!
//! ```sh
//! FUZZ_MINUTES=60 cargo test --release --package site --test finder -- --nocapture
//! ```
//!
//! What it finds is printed, as small as it could be made. Mend the finder,
//! and keep the chapter in `corpus/`, where the first line says what it found.

mod chapters;
mod oracle;
mod pairs;
#[allow(dead_code, reason = "the other tests use the rest of it")]
#[path = "../project/mod.rs"]
mod project;
mod words;

use std::cell::RefCell;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use book::{Book, Chapter, Fence, Problem};
use chapters::Written;
use oracle::{Oracle, Shown};
use pairs::{Claimed, Item};
use project::Project;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};

/// How many chapters `cargo test` tries.
const CHAPTERS: u32 = 400;
/// At least this many in a hundred must be good, or too little is compared.
const GOOD: u32 = 30;
/// Longer than any chapter here takes to be read, on any machine.
const AGES: Duration = Duration::from_secs(20);

/// What is told of a block that mdBook shows and the book refuses for its
/// words or its emptiness, and of nothing else.
const REFUSED: [&str; 9] = [
    "unknown language `",
    "a fence without a language;",
    "unknown word `",
    "`ignore` hides a block",
    "` stands twice in a fence;",
    "an error code without `compile_fail`;",
    "a fence claims one thing;",
    "an empty block;",
    "code by indentation,",
];
/// What is told of programs and `text` blocks that do not fit each other.
const UNPAIRED: [&str; 2] = [
    "a `text` block that no program above it prints;",
    "no `text` block below shows ",
];
/// What else is told of a block that is read all the same.
const BESIDE: &str = "`no_run` without its reason;";

/// Where chapters are tried.
struct Bench {
    project: Project,
    oracle: Oracle,
}

/// What kind of chapter it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// Nothing to mend: all of it was compared.
    Good,
    /// Each block was found; some are refused.
    Refused,
    /// The book is refused for something that may change what a block is.
    Bad,
}

impl Bench {
    fn new() -> Bench {
        let project = Project::new("");
        chapters::write_listings(&project);
        let oracle = Oracle::new(&project);
        Bench { project, oracle }
    }

    /// Reads a chapter twice, by the book and by mdBook, and compares.
    fn try_out(&self, written: &Written) -> Result<Kind, String> {
        let text = &written.chapter;
        self.project.write("src/a.md", text);
        self.project.write("listings/a/any.rs", &written.listing);
        let (book, problems) = self.read()?;
        let chapter = &book.chapters[0];
        places(chapter, &problems, text)?;
        let told = |words: &[&str]| {
            let is_told =
                |problem: &&Problem| words.iter().any(|words| problem.message.contains(words));
            problems
                .iter()
                .filter(is_told)
                .map(|problem| problem.line)
                .collect::<Vec<_>>()
        };
        let (mut refused, mut unpaired) = (told(&REFUSED), told(&UNPAIRED));
        if refused.len() + unpaired.len() + told(&[BESIDE]).len() < problems.len() {
            return Ok(Kind::Bad);
        }
        let markdown = self
            .oracle
            .markdown(&self.project)
            .map_err(|error| format!("mdBook refuses the book: {error}"))?;
        refused.dedup();
        same_blocks(chapter, &refused, &self.oracle.blocks(&markdown))?;
        if !refused.is_empty() {
            return Ok(Kind::Refused);
        }
        unpaired.dedup();
        same_claims(chapter, &unpaired, &self.oracle.items(&markdown))?;
        if !problems.is_empty() {
            return Ok(Kind::Refused);
        }
        same_texts(chapter)?;
        self.nothing_is_left(chapter)?;
        Ok(Kind::Good)
    }

    /// Reads the book; once more where that takes long, since a machine may
    /// have slept.
    fn read(&self) -> Result<(Book, Vec<Problem>), String> {
        for _ in 0..2 {
            let begun = Instant::now();
            let read = Book::read(&self.project.path(""));
            if begun.elapsed() < AGES {
                return Ok(read);
            }
        }
        Err("it took ages".to_owned())
    }

    /// With figures in the place of its blocks, as the book's own build puts
    /// them there, a chapter shows no other code.
    fn nothing_is_left(&self, chapter: &Chapter) -> Result<(), String> {
        let text = chapter.with_html(|_| "<figure></figure>".to_owned());
        // mdBook takes one byte order mark away; the text has lost its own.
        self.project.write("src/a.md", &format!("\u{feff}{text}"));
        let markdown = self.oracle.markdown(&self.project)?;
        let left = self.oracle.blocks(&markdown);
        match left.is_empty() {
            true => Ok(()),
            false => Err(format!("code beside the figures: {left:#?}\nin {markdown}")),
        }
    }
}

/// Every line that the book names is a line of the author's, and the right
/// one.
fn places(chapter: &Chapter, problems: &[Problem], text: &str) -> Result<(), String> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let lines: Vec<_> = text.split('\n').collect();
    for problem in problems {
        if problem.file != "src/a.md" || problem.line > lines.len() {
            return Err(format!("no such place: {problem}"));
        }
    }
    let mut last = 0;
    for block in &chapter.blocks {
        let wrong = match lines.get(block.line - 1..).unwrap_or_default() {
            _ if block.line <= last => Some("out of order"),
            [first, below @ ..] => misplaced(block, first, below, problems.is_empty()),
            [] => Some("below the last line"),
        };
        if let Some(wrong) = wrong {
            return Err(format!("{wrong}: {block:?}"));
        }
        last = block.line;
    }
    for claim in &chapter.claims {
        for shown in [&claim.message, &claim.output].into_iter().flatten() {
            let mut texts = chapter
                .blocks
                .iter()
                .filter(|block| block.fence == Fence::Text);
            if shown.line <= claim.line || !texts.any(|block| block.line == shown.line) {
                return Err(format!(
                    "no `text` block below {}: {shown:?}",
                    claim.place()
                ));
            }
        }
    }
    Ok(())
}

/// What is wrong with the author's lines from a block's line on: its fence,
/// and where nothing is wrong with the chapter, its text and the fence below.
fn misplaced(
    block: &book::Block,
    first: &str,
    below: &[&str],
    is_fine: bool,
) -> Option<&'static str> {
    let Some(info) = info(first) else {
        return Some("no fence on its line");
    };
    // Entities and escapes are the parser's business.
    if !info.contains(['&', '\\']) && Fence::parse(info).as_ref() != Ok(&block.fence) {
        return Some("another fence on its line");
    }
    if !is_fine {
        return None;
    }
    let is_text = |(author, text): (&&str, &str)| author.ends_with(text.trim_start());
    let (height, is_its_own) = match block.include {
        Some(_) => (1, below[0].starts_with("{{#")),
        None => (
            block.text.lines().count(),
            below.iter().zip(block.text.lines()).all(is_text),
        ),
    };
    let closing = below.get(height).and_then(|line| self::info(line));
    match () {
        () if !is_its_own => Some("another text below its fence"),
        () if closing != Some("") => Some("no closing fence below its text"),
        () => None,
    }
}

/// What stands behind the marks of a fence, whatever stands before them.
fn info(line: &str) -> Option<&str> {
    let at = line.find("```").into_iter().chain(line.find("~~~")).min()?;
    let mark = if line[at..].starts_with('~') {
        '~'
    } else {
        '`'
    };
    Some(line[at..].trim_start_matches(mark).trim())
}

/// Each block on mdBook's page is one that the book has read, to the byte, or
/// one that it has refused; and there are no others.
fn same_blocks(chapter: &Chapter, refused: &[usize], shown: &[Shown]) -> Result<(), String> {
    let read = chapter.blocks.iter().map(|block| (block.line, Some(block)));
    let mut ours: Vec<_> = read
        .chain(refused.iter().map(|line| (*line, None)))
        .collect();
    ours.sort_by_key(|(line, _)| *line);
    let differs = || Err(format!("mdBook shows {shown:#?}\nthe book reads {ours:#?}"));
    if ours.len() != shown.len() {
        return differs();
    }
    for ((_, block), shown) in ours.iter().zip(shown) {
        let same = block.is_none_or(|block| {
            shown.text == block.text && shown.fence().as_ref() == Some(&block.fence)
        });
        if !same {
            return differs();
        }
    }
    Ok(())
}

/// What is proven of a chapter is what it shows: the outputs, and the programs
/// that are neither cut out of a listing nor have lines that mdBook hides.
fn same_texts(chapter: &Chapter) -> Result<(), String> {
    let end = |text: &str| text.strip_suffix('\n').unwrap_or(text).to_owned();
    for block in &chapter.blocks {
        let is_cut = block
            .include
            .as_ref()
            .is_some_and(|include| include.anchor.is_some());
        let hides = |line: &str| block.fence.is_rust() && line.trim_start().starts_with('#');
        if is_cut || block.text.lines().any(hides) {
            continue;
        }
        let claims = chapter.claims.iter();
        let proven: Vec<_> = match block.fence {
            Fence::Text => claims
                .flat_map(|claim| [&claim.message, &claim.output])
                .flatten()
                .filter(|shown| shown.line == block.line)
                .map(|shown| &shown.text)
                .collect(),
            _ => claims
                .filter(|claim| claim.line == block.line)
                .map(|claim| &claim.program)
                .collect(),
        };
        if proven.is_empty() || proven.iter().any(|proven| end(proven) != end(&block.text)) {
            return Err(format!("proven is {proven:?}, shown is {block:?}"));
        }
    }
    Ok(())
}

/// The book pairs programs and outputs as the one rule does.
fn same_claims(
    chapter: &Chapter,
    unpaired: &[usize],
    items: &[oracle::Item],
) -> Result<(), String> {
    let mut blocks = chapter.blocks.iter();
    let items: Vec<_> = items
        .iter()
        .map(|item| match item {
            oracle::Item::Heading => Item::Heading,
            oracle::Item::Words => Item::Words,
            oracle::Item::Code => {
                let block = blocks.next().expect("as many as on the page");
                Item::Block(block.line, block.fence.clone())
            }
        })
        .collect();
    let line = |shown: &Option<book::Shown>| shown.as_ref().map(|shown| shown.line);
    let ours = chapter.claims.iter().map(|claim| Claimed {
        line: claim.line,
        message: line(&claim.message),
        output: line(&claim.output),
        follows: claim.follows,
    });
    let ours: Vec<_> = ours.collect();
    let (expected, mut wrong) = pairs::claims(&items);
    wrong.sort();
    if ours != expected || unpaired != wrong {
        return Err(format!(
            "the rule says {expected:#?}, and wrong are {wrong:?}\nthe book says {ours:#?} and {unpaired:?}"
        ));
    }
    Ok(())
}

/// Tries chapters made from a seed; what kinds they were.
#[track_caller]
fn try_chapters(bench: &Bench, count: u32, seed: [u8; 32]) -> Vec<Kind> {
    let config = Config {
        cases: count,
        failure_persistence: None,
        max_shrink_iters: 100_000,
        ..Config::default()
    };
    let mut runner =
        TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &seed));
    let kinds = RefCell::new(Vec::new());
    let found = runner.run(&chapters::written(), |written| {
        let kind = bench.try_out(&written).map_err(TestCaseError::fail)?;
        kinds.borrow_mut().push(kind);
        Ok(())
    });
    match found {
        Ok(()) => kinds.into_inner(),
        Err(TestError::Fail(why, written)) => panic!("{why}\n{written:#?}\n{}", written.chapter),
        Err(TestError::Abort(why)) => panic!("{why}"),
    }
}

fn share(kinds: &[Kind], kind: Kind) -> usize {
    100 * kinds.iter().filter(|found| **found == kind).count() / kinds.len()
}

#[test]
fn the_book_reads_what_mdbook_shows() {
    let bench = Bench::new();
    let minutes = std::env::var("FUZZ_MINUTES").ok();
    let kinds = match minutes {
        None => try_chapters(&bench, CHAPTERS, [0; 32]),
        Some(minutes) => try_for(&bench, &minutes),
    };
    let good = share(&kinds, Kind::Good);
    assert!(
        good >= GOOD as usize,
        "only {good} % of the chapters are good"
    );
}

/// Tries new chapters until the time is up.
fn try_for(bench: &Bench, minutes: &str) -> Vec<Kind> {
    let minutes = match minutes.parse::<u64>() {
        Ok(minutes) if minutes > 0 => minutes,
        _ => panic!("FUZZ_MINUTES={minutes}: expected a number of minutes"),
    };
    let begun = Instant::now();
    let mut kinds = Vec::new();
    let mut seed = [0; 32];
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .expect("a clock");
    seed[..16].copy_from_slice(&now.as_nanos().to_le_bytes());
    while begun.elapsed() < Duration::from_secs(60 * minutes) {
        seed[16..24].copy_from_slice(&(kinds.len() as u64).to_le_bytes());
        kinds.extend(try_chapters(bench, 10_000, seed));
        println!(
            "{} chapters in {} s: {} % good, {} % with refused blocks, {} % bad",
            kinds.len(),
            begun.elapsed().as_secs(),
            share(&kinds, Kind::Good),
            share(&kinds, Kind::Refused),
            share(&kinds, Kind::Bad)
        );
    }
    kinds
}

/// Else most chapters are refused, and little is compared.
#[test]
fn what_should_be_good_prose_is() {
    let bench = Bench::new();
    for prose in words::PROSE {
        let written = Written {
            chapter: (*prose).to_owned(),
            listing: words::GOOD.to_owned(),
        };
        assert_eq!(bench.try_out(&written), Ok(Kind::Good), "{prose}");
    }
}

#[test]
fn what_was_found_once_is_not_found_again() {
    let bench = Bench::new();
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/finder/corpus");
    let mut told = Vec::new();
    for entry in fs::read_dir(corpus).expect("the corpus") {
        let path = entry.expect("a chapter").path();
        let written = Written {
            chapter: fs::read_to_string(&path).expect("UTF-8"),
            listing: words::GOOD.to_owned(),
        };
        if let Err(why) = bench.try_out(&written) {
            told.push(format!("{}: {why}", path.display()));
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}
