//! What became of all changes: a table, and below it what the proof did not
//! notice, with the reason.

use std::collections::BTreeMap;

use crate::change::{Change, EXCHANGED};

/// What is changed, in the order of the table. None of it may be missing from
/// the book, else its row would say nothing.
const KINDS: [&str; 25] = [
    "a letter of an output",
    "a space after a line of an output",
    "the last line's end of an output",
    "a letter of a compiler message",
    "a word of a compiler message",
    "a space after a line of a compiler message",
    "the last line's end of a compiler message",
    "other words in a fence",
    "another code in a fence",
    "a code more in a fence",
    "a code less in a fence",
    "a block left out",
    "a block twice",
    EXCHANGED,
    "a letter of a literal, .rs",
    "a letter of a literal, .py",
    "a number, .rs",
    "a number, .py",
    "an operator, .rs",
    "an operator, .py",
    "a statement left out, .rs",
    "a statement left out, .py",
    "a `move` left out, .rs",
    "a `move` more, .rs",
    "a warning more, .rs",
];

/// Whether the proof told of a change.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Noticed {
    Yes,
    No,
    /// There was nothing to notice.
    Nothing,
}

/// What became of all changes.
#[derive(Default)]
pub struct Outcome {
    counts: BTreeMap<(String, Noticed), usize>,
    same: Vec<String>,
    survivors: Vec<String>,
    /// What was told of others than the changed, or at a wrong place.
    pub faults: Vec<String>,
}

impl Outcome {
    pub fn count(&mut self, change: &Change, noticed: Noticed) {
        let line = format!("{}: {}, now: {}", change.place, change.kind, change.now);
        if !KINDS.contains(&change.kind.as_str()) {
            self.faults
                .push(format!("the table has no row for this change: {line}"));
        }
        match noticed {
            Noticed::Yes => {}
            Noticed::No => self.survivors.push(line),
            Noticed::Nothing => self.same.push(line),
        }
        *self
            .counts
            .entry((change.kind.clone(), noticed))
            .or_default() += 1;
    }

    fn of(&self, kind: &str, noticed: Noticed) -> usize {
        let key = (kind.to_owned(), noticed);
        self.counts.get(&key).copied().unwrap_or_default()
    }

    /// Prints the table and the lists below it.
    ///
    /// # Errors
    /// Where a change survived, or a proof told something else.
    pub fn tell(mut self) -> Result<(), String> {
        self.tell_table();
        self.same.sort();
        self.survivors.sort();
        let is_good = self.survivors.is_empty() && self.faults.is_empty();
        for (title, lines) in [
            (
                "no difference: without the proof too, it does what it did",
                self.same,
            ),
            (
                "survived: the page is false now, and its proof does not say so",
                self.survivors,
            ),
            ("told wrongly", self.faults),
        ] {
            if !lines.is_empty() {
                println!("\n{title}\n  {}", lines.join("\n  "));
            }
        }
        is_good
            .then_some(())
            .ok_or_else(|| "\nthe proof does not hold".to_owned())
    }

    fn tell_table(&mut self) {
        let row = |kind: &str, tried: usize, killed: usize, same: usize| {
            println!("{kind:44} {tried:>6} {killed:>6} {same:>14}");
        };
        println!(
            "\n{:44} {:>6} {:>6} {:>14}",
            "change", "tried", "killed", "no difference"
        );
        let (mut all_tried, mut all_killed) = (0, 0);
        for kind in KINDS {
            let killed = self.of(kind, Noticed::Yes);
            let same = self.of(kind, Noticed::Nothing);
            let tried = killed + same + self.of(kind, Noticed::No);
            row(kind, tried, killed, same);
            if tried == 0 {
                let fault = format!("the book has no place for this change: {kind}");
                self.faults.push(fault);
            }
            (all_tried, all_killed) = (all_tried + tried, all_killed + killed);
        }
        let same = self.same.len();
        row("all", all_tried, all_killed, same);
        let difference = all_tried - same;
        println!("\nkilled {all_killed} of {difference} that make a difference");
    }
}
