//! Whether a run of the proof told what it had to: exactly the changed claims
//! fail, each at its own file and line, and every other one passes.

use std::collections::BTreeSet;

use book::{Book, Claim};

use crate::copy::Told;

const CAN_BE_READ: &str = "every_chapter_can_be_read_as_its_author_meant_it";
const HOUSE_RULES: &str = "the_house_rules_hold";

/// What was told of the changed claims, by their number in the book.
#[derive(Default)]
pub struct Judged {
    /// Those whose own proof failed, and said where.
    pub failed: BTreeSet<usize>,
    /// Those that cannot be read as their author meant it.
    pub unreadable: BTreeSet<usize>,
    /// What was told of others, or at a wrong place.
    pub faults: Vec<String>,
}

/// One round: the book before and after its changes.
pub struct Round<'a> {
    pub before: &'a Book,
    pub after: &'a Book,
    /// The claims that the changes concern.
    pub concerned: BTreeSet<usize>,
}

impl Round<'_> {
    pub fn judge(&self, told: &Told) -> Judged {
        let mut judged = Judged::default();
        let mut claims = BTreeSet::new();
        for (number, claim) in self.after.claims().enumerate() {
            let name = format!("{}_line_{}", claim.test_name(), claim.line);
            self.judge_claim(number, claim, &name, told, &mut judged);
            claims.insert(name);
        }
        self.judge_reading(told, &mut judged);
        self.judge_house_rules(told, &mut judged);
        for (name, words) in &told.failed {
            let lists = [CAN_BE_READ, HOUSE_RULES].contains(&name.as_str())
                && !problems(told, name).is_empty();
            if !lists && !claims.contains(name) {
                judged.faults.push(format!("{name} fails:\n{words}"));
            }
        }
        judged
    }

    fn judge_claim(
        &self,
        number: usize,
        claim: &Claim,
        name: &str,
        told: &Told,
        judged: &mut Judged,
    ) {
        let headline = format!("{}: {} ", claim.place(), claim.name());
        match told.failed.get(name) {
            None if told.passed.contains(name) => {}
            None => judged.faults.push(format!("{headline}was not tried")),
            Some(words) if !self.concerned.contains(&number) => {
                let fault = format!("{headline}fails, and nothing of it was changed:\n{words}");
                judged.faults.push(fault);
            }
            Some(words) if !words.starts_with(&headline) => {
                let fault = format!("{headline}fails and does not say so:\n{words}");
                judged.faults.push(fault);
            }
            Some(_) => {
                judged.failed.insert(number);
            }
        }
    }

    /// What cannot be read is told at a fence of a changed program, or of a
    /// `text` block below it.
    fn judge_reading(&self, told: &Told, judged: &mut Judged) {
        for (file, line, problem) in problems(told, CAN_BE_READ) {
            let chapters = &mut self.after.chapters.iter();
            let at_a_fence = chapters.any(|chapter| {
                chapter.path == file && chapter.blocks.iter().any(|block| block.line == line)
            });
            let owner = self.program_above(file, line);
            let owner = owner.filter(|owner| at_a_fence && self.concerned.contains(owner));
            match owner {
                Some(owner) => {
                    judged.unreadable.insert(owner);
                }
                None => judged.faults.push(unasked(problem)),
            }
        }
    }

    /// A changed file may become too long, or be shown no more; and where an
    /// output goes, the programs around it may become twins, which are narrow.
    fn judge_house_rules(&self, told: &Told, judged: &mut Judged) {
        let claims: Vec<_> = self.before.claims().collect();
        for (file, line, problem) in problems(told, HOUSE_RULES) {
            let in_a_chapter = self.program_above(file, line);
            let is_of = |number: &usize| {
                let claim = claims[*number];
                let shown = [&claim.message, &claim.output].into_iter().flatten();
                let mut files = shown.filter_map(|shown| shown.file.as_deref());
                in_a_chapter == Some(*number)
                    || self
                        .twin(*number)
                        .is_some_and(|twin| twin.listing.as_deref() == Some(file))
                    || claim.listing.as_deref() == Some(file)
                    || files.any(|shown| shown == file)
            };
            if !self.concerned.iter().any(is_of) {
                judged
                    .faults
                    .push(format!("told of nothing that was changed: {problem}"));
            }
        }
    }

    /// The program below this one that shares its output now.
    fn twin(&self, number: usize) -> Option<&Claim> {
        let mut claims = self.after.claims().skip(number);
        let first = claims.next()?;
        let is_twin = |next: &&Claim| next.chapter == first.chapter && next.follows.is_some();
        claims.next().filter(is_twin)
    }

    /// The last program that begins on a line of a chapter or above it.
    fn program_above(&self, file: &str, line: usize) -> Option<usize> {
        let claims = self.after.claims().enumerate();
        claims
            .filter(|(_, claim)| claim.chapter == file && claim.line <= line)
            .map(|(number, _)| number)
            .last()
    }
}

fn unasked(problem: &str) -> String {
    format!("told of a place where nothing was changed: {problem}")
}

/// The problems that a failed test lists: file, line, and the whole words.
fn problems<'a>(told: &'a Told, test: &str) -> Vec<(&'a str, usize, &'a str)> {
    let words = told.failed.get(test).map_or("", String::as_str);
    let problem = |line: &'a str| {
        let (place, _) = line.split_once(": ")?;
        let is_ours = [book::CHAPTERS, book::LISTINGS]
            .iter()
            .any(|folder| place.split('/').next() == Some(folder));
        let (file, number) = match place.rsplit_once(':') {
            Some((file, number)) => (file, number.parse().ok()?),
            None => (place, 0),
        };
        is_ours.then_some((file, number, line))
    };
    words.lines().filter_map(problem).collect()
}
