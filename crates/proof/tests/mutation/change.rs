//! Every change that the test makes, with the claims that it makes false.
//!
//! Changes of what a page says are false by construction. A change of a
//! program may make no difference; whether it does is left to `witness.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use book::{Block, Book, Chapter, Claim, Fence};

use crate::program::{self, Language, Rewrite, Source};

/// The book's files by their names, from the project's root.
pub type Files = BTreeMap<String, String>;

/// One thing changed, and whose proofs must fail for it.
pub struct Change {
    /// What sort of change it is, as the table names it.
    pub kind: String,
    /// The changed file and line: `src/notebook.md:42`.
    pub place: String,
    /// What stands there now.
    pub now: String,
    /// What to write, and where.
    pub edits: Vec<Edit>,
    /// The claims that are false now, by their number in the book.
    pub concerns: BTreeSet<usize>,
    /// Whether it changes a program, which may go on as before.
    pub in_a_program: bool,
}

/// A part of a file, and what shall stand there.
pub struct Edit {
    pub file: String,
    pub range: Range<usize>,
    pub new: String,
}

/// What a page says, or a program: the whole of a file or the inner lines of
/// a block, with all claims that rest on it.
struct Piece<'a> {
    file: &'a str,
    range: Range<usize>,
    role: Role,
    concerns: BTreeMap<usize, &'a Claim>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Program(Language),
    Output,
    Message,
}

const WORDS: &str = "other words in a fence";
/// The one change that concerns claims which share nothing.
pub const EXCHANGED: &str = "two blocks exchanged";

/// All changes, in the order of the book.
pub fn all(book: &Book, files: &Files) -> Vec<Change> {
    let mut changes: Vec<_> = pieces(book, files)
        .values()
        .flat_map(|piece| match piece.role {
            Role::Program(language) => in_a_program(piece, language, files),
            Role::Output | Role::Message => in_a_text(piece, files),
        })
        .collect();
    let claims: Vec<_> = book.claims().collect();
    for chapter in &book.chapters {
        changes.extend(in_fences(chapter, &claims, files));
        changes.extend(of_blocks(chapter, &claims, files));
    }
    changes
}

fn pieces<'a>(book: &'a Book, files: &Files) -> BTreeMap<(&'a str, usize), Piece<'a>> {
    let claims: Vec<_> = book.claims().collect();
    let mut pieces = BTreeMap::new();
    for chapter in &book.chapters {
        for block in &chapter.blocks {
            let concerns = resting_on(block, chapter, &claims);
            let role = match block.fence {
                Fence::Admonish { .. } => continue,
                Fence::Python => Role::Program(Language::Python),
                Fence::Text if concerns.values().any(|claim| is_at(&claim.message, block)) => {
                    Role::Message
                }
                Fence::Text => Role::Output,
                _ => Role::Program(Language::Rust),
            };
            let (file, range) = match &block.include {
                Some(include) => (include.path.as_str(), 0..files[&include.path].len()),
                None => (
                    chapter.path.as_str(),
                    bytes(&files[&chapter.path], inner(block)),
                ),
            };
            let piece = pieces.entry((file, range.start)).or_insert(Piece {
                file,
                range,
                role,
                concerns: BTreeMap::new(),
            });
            piece.concerns.extend(concerns);
        }
    }
    pieces
}

/// The claims that a block is part of, by their number in the book.
fn resting_on<'a>(
    block: &Block,
    chapter: &Chapter,
    claims: &[&'a Claim],
) -> BTreeMap<usize, &'a Claim> {
    let rests = |claim: &Claim| match block.fence {
        Fence::Text => is_at(&claim.message, block) || is_at(&claim.output, block),
        _ => claim.line == block.line,
    };
    let claims = claims.iter().copied().enumerate();
    claims
        .filter(|(_, claim)| claim.chapter == chapter.path && rests(claim))
        .collect()
}

fn is_at(shown: &Option<book::Shown>, block: &Block) -> bool {
    shown.as_ref().is_some_and(|shown| shown.line == block.line)
}

/// The lines between a block's fences in the author's file, counted from 0.
fn inner(block: &Block) -> Range<usize> {
    let height = match block.include {
        Some(_) => 1,
        None => block.text.lines().count(),
    };
    block.line..block.line + height
}

fn bytes(text: &str, lines: Range<usize>) -> Range<usize> {
    let start = |line| text.split_inclusive('\n').take(line).map(str::len).sum();
    start(lines.start)..start(lines.end)
}

fn in_a_program(piece: &Piece, language: Language, files: &Files) -> Vec<Change> {
    let text = &files[piece.file][piece.range.clone()];
    let source = Source::new(text, language);
    let ending = match language {
        Language::Rust => ".rs",
        Language::Python => ".py",
    };
    let mut changes = Vec::new();
    for (kind, find) in program::KINDS {
        for rewrite in find(&source) {
            let line = text[..rewrite.0.start].matches('\n').count();
            let line = text.lines().nth(line).unwrap_or_default().trim();
            if piece
                .concerns
                .values()
                .all(|claim| says_of(claim, kind, line))
            {
                let kind = format!("{kind}, {ending}");
                changes.push(rewritten(&kind, piece, rewrite, files));
            }
        }
    }
    changes
}

/// Whether a page says anything of a line: of a program that runs, all; of
/// one that is refused, what rustc quotes; of one that is only compiled, that
/// there is no warning.
fn says_of(claim: &Claim, kind: &str, line: &str) -> bool {
    match (&claim.fence, &claim.message) {
        (Fence::Refused(_), Some(message)) => message.text.contains(line),
        (Fence::Compiles, _) => kind == program::WARNING,
        _ => true,
    }
}

fn in_a_text(piece: &Piece, files: &Files) -> Vec<Change> {
    let text = &files[piece.file][piece.range.clone()];
    let name = match piece.role {
        Role::Message => "a compiler message",
        _ => "an output",
    };
    let whole = piece.range == (0..files[piece.file].len());
    let mut changes = Vec::new();
    let mut push = |what: &str, rewrite| {
        changes.push(rewritten(
            &format!("{what} of {name}"),
            piece,
            rewrite,
            files,
        ));
    };
    for letter in letters(text, whole) {
        push("a letter", letter);
    }
    let first_end = text.find('\n').unwrap_or(text.len());
    push(
        "a space after a line",
        (first_end..first_end, " ".to_owned()),
    );
    if whole && text.ends_with('\n') {
        push(
            "the last line's end",
            (text.len() - 1..text.len(), String::new()),
        );
    }
    if piece.role == Role::Message
        && let Some(last_word) = text[..first_end].rfind(' ')
    {
        push("a word", (last_word..first_end, String::new()));
    }
    changes
}

/// A letter, or another sign, of the first, the middle and the last line.
fn letters(text: &str, whole: bool) -> Vec<Rewrite> {
    let mut signs = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        // In a chapter, other signs may belong to a quote or to a list.
        let sign = line
            .find(char::is_alphanumeric)
            .or_else(|| line.find(|c: char| whole && !c.is_whitespace()));
        signs.extend(sign.map(|sign| at + sign));
        at += line.len();
    }
    let chosen: BTreeSet<_> = [signs.first(), signs.get(signs.len() / 2), signs.last()]
        .into_iter()
        .flatten()
        .collect();
    let rewrite = |at: &usize| {
        let letter = text[*at..].chars().next().unwrap_or_default();
        (*at..at + letter.len_utf8(), program::other(letter))
    };
    chosen.into_iter().map(rewrite).collect()
}

/// The fences of Rust programs, claiming something else.
fn in_fences(chapter: &Chapter, claims: &[&Claim], files: &Files) -> Vec<Change> {
    let text = &files[&chapter.path];
    let mut changes = Vec::new();
    for (number, claim) in claims.iter().enumerate() {
        if claim.chapter != chapter.path || !claim.fence.is_rust() {
            continue;
        }
        let line = bytes(text, claim.line - 1..claim.line);
        let end = line.start + text[line.clone()].trim_end().len();
        let Some(words) = text[line.start..end].rfind(['`', '~']) else {
            continue; // a fence has its marks, else this was no claim
        };
        for (kind, new) in other_fences(claim, claims) {
            let edit = Edit {
                file: chapter.path.clone(),
                range: line.start + words + 1..end,
                new,
            };
            changes.push(change(kind, vec![edit], [number].into(), files));
        }
    }
    changes
}

fn other_fences(claim: &Claim, claims: &[&Claim]) -> Vec<(&'static str, String)> {
    let follows =
        |other: &&Claim| other.chapter == claim.chapter && other.follows == Some(claim.line);
    let has_a_twin = claim.follows.is_some() || claims.iter().any(follows);
    let mut fences = Vec::new();
    match &claim.fence {
        Fence::Refused(codes) => {
            fences.push((WORDS, "rust".to_owned()));
            fences.extend(other_codes(codes));
        }
        Fence::Panics | Fence::Warns => {
            fences.push((WORDS, "rust".to_owned()));
        }
        Fence::Compiles => fences.push((WORDS, "rust,warns".to_owned())),
        _ => {
            fences.push((WORDS, "rust,should_panic".to_owned()));
            // Any other word would part it from its twin, which is one more
            // change.
            if !has_a_twin {
                for word in ["compile_fail", "warns", "no_run"] {
                    fences.push((WORDS, format!("rust,{word}")));
                }
            }
        }
    }
    fences
}

fn other_codes(codes: &BTreeSet<String>) -> Vec<(&'static str, String)> {
    let fence = |codes: BTreeSet<String>| {
        let codes: String = codes.iter().map(|code| format!(",{code}")).collect();
        format!("rust,compile_fail{codes}")
    };
    let another = (1..).map(|number| format!("E{number:04}"));
    let another: Vec<_> = another
        .filter(|code| !codes.contains(code))
        .take(1)
        .collect();
    let more = codes.iter().chain(&another).cloned().collect();
    let mut fences = vec![("a code more in a fence", fence(more))];
    for code in codes {
        let others = codes.iter().filter(|other| *other != code);
        let fewer = others.clone().cloned().collect();
        let changed = others.chain(&another).cloned().collect();
        fences.push(("a code less in a fence", fence(fewer)));
        fences.push(("another code in a fence", fence(changed)));
    }
    fences
}

/// `text` blocks left out, shown twice, and exchanged with the next.
fn of_blocks(chapter: &Chapter, claims: &[&Claim], files: &Files) -> Vec<Change> {
    let text = &files[&chapter.path];
    let edit = |range: Range<usize>, new: String| Edit {
        file: chapter.path.clone(),
        range,
        new,
    };
    let concerns = |block: &Block| -> BTreeSet<usize> {
        resting_on(block, chapter, claims).into_keys().collect()
    };
    let is_text = |block: &&Block| block.fence == Fence::Text;
    let blocks: Vec<_> = chapter.blocks.iter().filter(is_text).collect();
    let mut changes = Vec::new();
    for block in &blocks {
        let outer = bytes(text, block.line - 1..inner(block).end + 1);
        let block_text = &text[outer.clone()];
        // Empty lines in its place, so that no other line moves.
        let less = "\n".repeat(block_text.lines().count());
        let more = format!("{block_text}\n");
        let start = outer.start..outer.start;
        let moved = claims.iter().enumerate().filter(|(_, claim)| {
            claim.chapter == chapter.path && claim.line > block.line && names_its_line(claim)
        });
        let with_moved = moved.map(|(number, _)| number).chain(concerns(block));
        let with_moved = with_moved.collect();
        let less = vec![edit(outer, less)];
        let more = vec![edit(start, more)];
        changes.push(change("a block left out", less, concerns(block), files));
        changes.push(change("a block twice", more, with_moved, files));
    }
    for pair in blocks.windows(2) {
        let [one, two] = [pair[0], pair[1]].map(|block| bytes(text, inner(block)));
        let [first, second] = [&one, &two].map(|range| text[range.clone()].to_owned());
        // In a list or in a quote, they would not fit into each other's place.
        let at_the_margin = |line: usize| {
            let line = bytes(text, line - 1..line);
            text[line].starts_with(['`', '~'])
        };
        if pair[0].text != pair[1].text && pair.iter().all(|block| at_the_margin(block.line)) {
            let edits = vec![edit(one, second), edit(two, first)];
            let both = &concerns(pair[0]) | &concerns(pair[1]);
            changes.push(change(EXCHANGED, edits, both, files));
        }
    }
    changes
}

/// Whether a page shows the line on which a program in the chapter stands.
fn names_its_line(claim: &Claim) -> bool {
    let mut shown = [&claim.message, &claim.output].into_iter().flatten();
    let place = format!("{}:", claim.chapter);
    claim.listing.is_none() && shown.any(|shown| shown.text.contains(&place))
}

fn rewritten(kind: &str, piece: &Piece, (range, new): Rewrite, files: &Files) -> Change {
    let edit = Edit {
        file: piece.file.to_owned(),
        range: piece.range.start + range.start..piece.range.start + range.end,
        new,
    };
    let concerns = piece.concerns.keys().copied().collect();
    Change {
        in_a_program: matches!(piece.role, Role::Program(_)),
        ..change(kind, vec![edit], concerns, files)
    }
}

fn change(kind: &str, edits: Vec<Edit>, concerns: BTreeSet<usize>, files: &Files) -> Change {
    let Edit { file, range, new } = &edits[0];
    let text = &files[file];
    let start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[range.end..]
        .find('\n')
        .map_or(text.len(), |at| range.end + at);
    let now = [&text[start..range.start], new, &text[range.end..end]].concat();
    Change {
        kind: kind.to_owned(),
        place: format!("{file}:{}", 1 + text[..range.start].matches('\n').count()),
        now: now
            .lines()
            .next()
            .unwrap_or_default()
            .trim_start()
            .to_owned(),
        edits,
        concerns,
        in_a_program: false,
    }
}
