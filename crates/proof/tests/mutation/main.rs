//! Changes the book in every way that makes it false, and shows that exactly
//! the proofs concerned fail, each with the right file and line:
//! `cargo test --test mutation`. It takes many minutes, so plain `cargo test`
//! leaves it out, and `PART=1/4` tries every fourth change, from the first on.
//!
//! A copy of the project stands in `target/mutation`. Its book is proven once
//! as it is, and then in rounds: each makes many changes at once, never two of
//! what one claim says, and leaves other claims alone, which must stay proven.
//! A changed program may do what it did before; then it is run once more,
//! without the proof, and listed with that reason. Everything else that the
//! proof does not notice is an error.

mod change;
mod copy;
mod judge;
mod outcome;
mod program;
mod witness;

use std::collections::BTreeSet;
use std::env;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use book::Book;

use change::{Change, EXCHANGED};
use copy::Copy;
use judge::{Judged, Round};
use outcome::{Noticed, Outcome};
use witness::Seen;

fn main() -> ExitCode {
    match change_everything() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn change_everything() -> Result<(), String> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2);
    let copy = Copy::of(project.ok_or("two folders up")?)?;
    let before = copy.book();
    let mut outcome = Outcome::default();
    try_round(&copy, &before, &[], &mut outcome)?;
    if !outcome.faults.is_empty() {
        let faults = outcome.faults.join("\n");
        return Err(format!("the book is not proven as it is:\n{faults}"));
    }
    let changes = change::all(&before, &copy.files);
    let groups = groups(&changes, before.claims().count());
    let changes = match env::var("PART") {
        Ok(part) => only(&part, changes)?,
        Err(_) => changes,
    };
    let rounds = plan(&changes, &groups);
    for (number, changes) in rounds.iter().enumerate() {
        let begun = Instant::now();
        try_round(&copy, &before, changes, &mut outcome)?;
        let (number, all, made) = (number + 1, rounds.len(), changes.len());
        let seconds = begun.elapsed().as_secs_f32();
        println!("round {number} of {all}: {made} changes, {seconds:.1} s");
    }
    copy.clean()?;
    outcome.tell()
}

/// The changes of a part, such as 1/4, 2/4, 3/4 or 4/4.
fn only(part: &str, changes: Vec<Change>) -> Result<Vec<Change>, String> {
    let numbers = part.split_once('/');
    let numbers = numbers.and_then(|(one, all)| Some((one.parse().ok()?, all.parse().ok()?)));
    let (one, all): (usize, usize) = numbers.ok_or(format!("PART={part}: expected 1/4"))?;
    if one == 0 || one > all {
        return Err(format!(
            "PART={part}: expected a part from 1/{all} to {all}/{all}"
        ));
    }
    let changes = changes.into_iter().enumerate();
    let changes = changes.filter(|(at, _)| at % all == one - 1);
    Ok(changes.map(|(_, change)| change).collect())
}

/// Puts each change into the first round where nothing else changes the same
/// claims. In one round of three a group of claims is left alone, so each
/// change is tried while the group before it or the one after it rests.
fn plan<'a>(changes: &'a [Change], groups: &[usize]) -> Vec<Vec<&'a Change>> {
    let mut rounds: Vec<(Vec<&Change>, BTreeSet<usize>)> = Vec::new();
    for change in changes {
        let rests = |round: usize| {
            let mut groups = change.concerns.iter().map(|claim| groups[*claim]);
            groups.any(|group| (round + group).is_multiple_of(3))
        };
        let is_free = |round: usize| {
            let taken = rounds.get(round).map(|(_, taken)| taken);
            taken.is_none_or(|taken| taken.is_disjoint(&change.concerns))
        };
        let round = (0..).find(|round| !rests(*round) && is_free(*round));
        let round = round.unwrap_or_default();
        rounds.resize_with(rounds.len().max(round + 1), Default::default);
        rounds[round].0.push(change);
        rounds[round].1.extend(&change.concerns);
    }
    let rounds = rounds.into_iter().map(|(changes, _)| changes);
    rounds.filter(|changes| !changes.is_empty()).collect()
}

/// For each claim the number of its group: claims that share a program, an
/// output or a block.
fn groups(changes: &[Change], claims: usize) -> Vec<usize> {
    let mut first: Vec<_> = (0..claims).collect();
    for change in changes.iter().filter(|change| change.kind != EXCHANGED) {
        let joined: BTreeSet<_> = change.concerns.iter().map(|claim| first[*claim]).collect();
        for group in &mut first {
            if joined.contains(group) {
                *group = *joined.first().unwrap_or(group);
            }
        }
    }
    let order: BTreeSet<_> = first.iter().copied().collect();
    first
        .iter()
        .map(|first| order.range(..first).count())
        .collect()
}

fn try_round(
    copy: &Copy,
    before: &Book,
    changes: &[&Change],
    outcome: &mut Outcome,
) -> Result<(), String> {
    copy.make(changes)?;
    let told = copy.prove()?;
    let after = copy.book();
    copy.undo(changes)?;
    if before.claims().count() != after.claims().count() {
        let places: Vec<_> = changes.iter().map(|change| &*change.place).collect();
        return Err(format!(
            "one of these changes made a program no program: {}",
            places.join(", ")
        ));
    }
    let concerned = changes.iter().flat_map(|change| &change.concerns);
    let round = Round {
        before,
        after: &after,
        concerned: concerned.copied().collect(),
    };
    let judged = round.judge(&told);
    for change in changes {
        let noticed = notice(change, &round, &judged, &mut outcome.faults)?;
        outcome.count(change, noticed);
    }
    outcome.faults.extend(judged.faults);
    Ok(())
}

/// Whether the proof noticed a change, in every claim that it concerns.
fn notice(
    change: &Change,
    round: &Round,
    judged: &Judged,
    faults: &mut Vec<String>,
) -> Result<Noticed, String> {
    let green = &change.concerns - &judged.failed;
    let is_told = !change.in_a_program && !change.concerns.is_disjoint(&judged.unreadable);
    if is_told || (green.is_empty() && !change.concerns.is_empty()) {
        return Ok(Noticed::Yes);
    }
    if !change.in_a_program {
        return Ok(Noticed::No);
    }
    let before: Vec<_> = round.before.claims().collect();
    let after: Vec<_> = round.after.claims().collect();
    for number in &green {
        let [old, new] = [before[*number], after[*number]];
        let (seen_before, seen_after) = (Seen::of(old)?, Seen::of(new)?);
        if !seen_before.agrees_with(old) {
            let fault = format!(
                "{}: {} does not do what its page says",
                old.place(),
                old.name()
            );
            faults.push(fault);
        }
        if seen_before != seen_after {
            return Ok(Noticed::No);
        }
    }
    let all = green.len() == change.concerns.len();
    Ok(if all { Noticed::Nothing } else { Noticed::Yes })
}
