//! The one rule, said once more and in another way, to hold the book's own
//! reading against: *a `text` block states what the code blocks directly above
//! it print, each of them, whatever their language.*
//!
//! The book walks down a chapter and remembers; here each block looks up from
//! where it stands.

use book::Fence;

/// What stands in a chapter, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    Heading,
    Words,
    Block(usize, Fence),
}

/// The blocks that say what becomes of a program, each by its line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Claimed {
    pub line: usize,
    pub message: Option<usize>,
    pub output: Option<usize>,
    pub follows: Option<usize>,
}

/// The claims of every program, and the lines of what is wrong: `text` blocks
/// that speak of nothing, programs that must be spoken of and are not.
pub fn claims(items: &[Item]) -> (Vec<Claimed>, Vec<usize>) {
    let mut claims = Vec::new();
    let mut wrong = Vec::new();
    for (at, item) in items.iter().enumerate() {
        match item {
            Item::Block(line, Fence::Text) if !speaks(items, at) => wrong.push(*line),
            Item::Block(line, fence) if *fence != Fence::Text => {
                let claim = claim(items, at, *line, fence);
                let shown = match fence {
                    Fence::Refused(_) | Fence::Warns => claim.message,
                    Fence::Panics => claim.output,
                    _ => Some(0),
                };
                if shown.is_none() {
                    wrong.push(*line);
                }
                claims.push(claim);
            }
            _ => {}
        }
    }
    (claims, wrong)
}

fn claim(items: &[Item], at: usize, line: usize, fence: &Fence) -> Claimed {
    let mut texts = texts_below(items, at).into_iter();
    let message = match fence {
        Fence::Refused(_) | Fence::Warns => texts.next(),
        _ => None,
    };
    let output = match fence {
        Fence::Refused(_) | Fence::Compiles => None,
        _ => texts.next(),
    };
    let first = line_of(&items[first_of_group(items, at)]);
    let follows = (first != line).then_some(first);
    Claimed {
        line,
        message,
        output,
        follows,
    }
}

/// The lines of the `text` blocks that speak of the program at `at`.
fn texts_below(items: &[Item], at: usize) -> Vec<usize> {
    let group = first_of_group(items, at);
    let texts = (at + 1..items.len()).filter(|text| {
        let above = programs_above(items, *text);
        above.is_some_and(|last| first_of_group(items, last) == group)
    });
    texts.map(|text| line_of(&items[text])).collect()
}

/// Whether the `text` block at `at` is the message or output of a program.
fn speaks(items: &[Item], at: usize) -> bool {
    programs_above(items, at).is_some_and(|last| {
        let Item::Block(line, fence) = &items[last] else {
            return false;
        };
        let claim = claim(items, last, *line, fence);
        let here = Some(line_of(&items[at]));
        claim.message == here || claim.output == here
    })
}

/// The last program above the `text` block at `at`, over words and other
/// `text` blocks, but not over a heading.
fn programs_above(items: &[Item], at: usize) -> Option<usize> {
    if !matches!(items[at], Item::Block(_, Fence::Text)) {
        return None;
    }
    let above = (0..at)
        .rev()
        .find(|above| !matches!(items[*above], Item::Words | Item::Block(_, Fence::Text)))?;
    (items[above] != Item::Heading).then_some(above)
}

/// The first of the programs that stand together with the one at `at`: each
/// directly above the next, and all of a kind that only prints.
fn first_of_group(items: &[Item], at: usize) -> usize {
    let prints = |item: &Item| {
        matches!(
            item,
            Item::Block(_, Fence::Runs | Fence::Panics | Fence::Python)
        )
    };
    let mut first = at;
    while first > 0 && prints(&items[first]) && prints(&items[first - 1]) {
        first -= 1;
    }
    first
}

fn line_of(item: &Item) -> usize {
    match item {
        Item::Block(line, _) => *line,
        Item::Heading | Item::Words => 0,
    }
}
