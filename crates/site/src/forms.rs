//! Which form of an entry a message is: the one whose own messages share most of its
//! runs of words. A run that few forms have counts more than one that many have.
//! `theme/clinic-search.js` does the same. The numbers were found by trying them on real
//! messages; `tests/questions.tsv` has those that must keep their answers.

use std::collections::{BTreeMap, BTreeSet};

use book::{Entry, Expected, Form, Listing};
use serde_json::{Value, json};

use crate::pasted::{self, Message};
use crate::words::{message_words, runs};

/// What has no more than this in common with a form is not of that form.
const ENOUGH: f64 = 0.47;
/// The same for a message that shows no closure: nearly the whole message and
/// something of the program. It is never one that shows a closure in the clinic.
const ENOUGH_WITHOUT_CLOSURE: f64 = 0.91;
/// How much the rows of the programs count; the words count the rest.
const ROWS: f64 = 0.15;
/// The weight of a run that every form has, which rarer ones have in addition.
const COMMON: f64 = 0.3;
/// How much better a form must be than one above it, which is the more usual.
const BETTER: f64 = 0.03;
/// A form with this score or more is shown alone. Below it, the next best form is shown,
/// too, if its score is lower by less than `NEAR`.
const SURE: f64 = 0.83;
const NEAR: f64 = 0.05;
/// How many forms are named where none fits.
const NEAREST: usize = 4;
/// If a form's own message has one of these, only a message that has it can be of this
/// form: repairs for threads do not help without a thread, and a `?` in a function is
/// repaired in another way than a `?` in a closure.
const DECIDES: [&str; 2] = ["spawn", "in a closure"];
/// How many of the words of two headlines without a code are the same, at least.
const ALIKE: f64 = 0.7;
/// How many words of a message may stand for a name in a wording.
const NAME: usize = 6;

/// What the script needs of this.
pub fn rules() -> Value {
    json!({
        "enough": ENOUGH,
        "enoughWithoutClosure": ENOUGH_WITHOUT_CLOSURE,
        "rows": ROWS,
        "common": COMMON,
        "better": BETTER,
        "sure": SURE,
        "near": NEAR,
        "nearest": NEAREST,
        "decides": DECIDES,
        "alike": ALIKE,
        "name": NAME,
    })
}

/// A form and the messages that it has.
pub struct KnownForm<'a> {
    pub entry: Entry<'a>,
    pub form: Form<'a>,
    pub messages: Vec<Message>,
    /// Other wordings, as words.
    pub wordings: Vec<Vec<String>>,
}

impl<'a> KnownForm<'a> {
    pub fn new(entry: &Entry<'a>, form: &Form<'a>) -> Self {
        let messages = form.failing.iter().filter_map(|it| own_message(entry, it)).collect();
        let wordings =
            form.also.iter().map(|it| message_words(it.trim_start_matches("clippy::"))).collect();
        KnownForm { entry: entry.clone(), form: form.clone(), messages, wordings }
    }

    /// Whether the form may be that of a message: it has the code, or a headline
    /// that is alike where neither has a code of rustc.
    pub fn may_be(&self, message: &Message) -> bool {
        self.messages.iter().any(|own| match message.code.as_str() {
            "" => !book::is_code(&own.code) && are_alike(own.first_words(), message.first_words()),
            pasted::PANIC => {
                own.code == pasted::PANIC && are_alike(own.first_words(), message.first_words())
            }
            code => own.code == code,
        })
    }

    /// The length of its longest other wording that is in a message's headline, or
    /// that is its code. The lines below a headline count where the entry has the
    /// message's code, and the message shows a closure.
    pub fn says(&self, message: &Message) -> usize {
        let is_own = message.has_closure && self.entry.code() == Some(message.code.as_str());
        let lines = if is_own { message.words.len() } else { 1 };
        let lines: Vec<Vec<_>> =
            message.words.iter().take(lines).map(|line| line.split(' ').collect()).collect();
        let is_within = |wording: &[String]| match wording {
            [code] => code.eq_ignore_ascii_case(&message.code),
            _ => lines.iter().any(|words| (0..words.len()).any(|at| begins(&words[at..], wording))),
        };
        let said = self.wordings.iter().filter(|it| is_within(it));
        said.map(Vec::len).max().unwrap_or(0)
    }
}

/// The message of a program that an entry speaks of: the one with its code, else the
/// first.
fn own_message(entry: &Entry<'_>, listing: &Listing) -> Option<Message> {
    let text = match listing.expected() {
        Expected::Refused(message) | Expected::Warns(message, _) => message,
        Expected::Panics(output) => output,
        Expected::Prints(_) | Expected::Unclear => return None,
    };
    let (messages, _) = pasted::messages(text);
    let own = |it: &&Message| entry.code().is_none_or(|code| it.code == code);
    messages.iter().find(own).or(messages.first()).cloned()
}

/// Whether two headlines have most words in common.
fn are_alike(one: &str, other: &str) -> bool {
    let words = |line| BTreeSet::from_iter(str::split(line, ' ').filter(|word| *word != "_"));
    let (one, other): (BTreeSet<&str>, BTreeSet<&str>) = (words(one), words(other));
    let common = one.intersection(&other).count();
    common > 0 && (2 * common) as f64 >= ALIKE * (one.len() + other.len()) as f64
}

/// Whether words begin with a wording, in which `_` is any name.
fn begins(words: &[&str], wording: &[String]) -> bool {
    match (words, wording) {
        (_, []) => true,
        ([], _) => false,
        (_, [name, rest @ ..]) if name == "_" => {
            (1..=NAME.min(words.len())).any(|length| begins(&words[length..], rest))
        }
        ([word, words @ ..], [first, rest @ ..]) => word == first && begins(words, rest),
    }
}

/// The form of some that a message is, if it is one of them: of those that fit about
/// equally well the first. If none is sure, a second one may follow.
pub fn fitting<'b, 'a>(message: &Message, forms: &[&'b KnownForm<'a>]) -> Vec<&'b KnownForm<'a>> {
    let enough = if message.has_closure { ENOUGH } else { ENOUGH_WITHOUT_CLOSURE };
    let may_tell = |own: &Message| {
        (message.has_closure || !own.has_closure)
            && (is_headline(message) || has_what_decides(message, own))
    };
    let mut fits = scored(message, forms, may_tell);
    fits.retain(|(_, score)| *score >= enough);
    in_order(fits, is_headline(message))
}

/// The forms that are nearest to a message that is none of them, the nearest first.
pub fn nearest<'b, 'a>(message: &Message, forms: &[&'b KnownForm<'a>]) -> Vec<&'b KnownForm<'a>> {
    let mut near = scored(message, forms, |_| true);
    near.sort_by(|one, other| other.1.total_cmp(&one.1));
    near.into_iter().take(NEAREST).map(|(form, _)| form).collect()
}

fn is_headline(message: &Message) -> bool {
    message.words.len() == 1 && message.rows.is_empty()
}

/// Each form with its score, from 0 to 1: how much a message has in common with the most
/// similar of the form's own messages that count.
fn scored<'b, 'a>(
    message: &Message,
    forms: &[&'b KnownForm<'a>],
    counts: impl Fn(&Message) -> bool,
) -> Vec<(&'b KnownForm<'a>, f64)> {
    let words = Compared::new(forms, |own| match is_headline(message) {
        true => runs(&own.words[..1]),
        false => runs(&own.words),
    });
    let rows = Compared::new(forms, |own| runs(&own.rows));
    let (asked_words, asked_rows) = (runs(&message.words), runs(&message.rows));
    let score = |at: usize, own: usize| {
        let score = words.share(&asked_words, at, own);
        match asked_rows.is_empty() && forms[at].messages[own].rows.is_empty() {
            true => score,
            false => (1.0 - ROWS) * score + ROWS * rows.share(&asked_rows, at, own),
        }
    };
    let highest = |(at, form): (usize, &&'b KnownForm<'a>)| {
        let own = (0..form.messages.len()).filter(|own| counts(&form.messages[*own]));
        (*form, own.map(|own| score(at, own)).fold(0.0, f64::max))
    };
    forms.iter().enumerate().map(highest).collect()
}

/// The first of the forms that no later one is better than. If it is not sure, also the
/// best of the others that is near to it; a headline alone, which many forms have, gets one.
fn in_order<'b, 'a>(
    fits: Vec<(&'b KnownForm<'a>, f64)>,
    is_headline: bool,
) -> Vec<&'b KnownForm<'a>> {
    let better =
        |best: usize, at: usize| if fits[at].1 > fits[best].1 + BETTER { at } else { best };
    let Some(first) = (0..fits.len()).reduce(better) else { return Vec::new() };
    let is_near = |at: &usize| {
        *at != first && fits[first].1 < SURE && !is_headline && fits[*at].1 > fits[first].1 - NEAR
    };
    let other = (0..fits.len()).filter(is_near).max_by(|a, b| fits[*a].1.total_cmp(&fits[*b].1));
    [first].into_iter().chain(other).map(|at| fits[at].0).collect()
}

/// Whether a message has all of `DECIDES` that a form's own message has.
fn has_what_decides(message: &Message, own: &Message) -> bool {
    let says = |of: &Message, words: &str| {
        let words = format!(" {words}");
        of.words.iter().chain(&of.rows).any(|line| format!(" {line}").contains(&words))
    };
    DECIDES.iter().all(|words| says(message, words) || !says(own, words))
}

/// The runs of the messages of some forms.
struct Compared {
    forms: Vec<Vec<BTreeSet<String>>>,
    /// In how many forms each run is.
    counts: BTreeMap<String, usize>,
}

impl Compared {
    fn new(forms: &[&KnownForm<'_>], runs: impl Fn(&Message) -> BTreeSet<String>) -> Self {
        let of_form = |form: &&KnownForm<'_>| form.messages.iter().map(&runs).collect();
        let forms: Vec<Vec<BTreeSet<String>>> = forms.iter().map(of_form).collect();
        let mut counts = BTreeMap::new();
        for form in &forms {
            for run in form.iter().flatten().collect::<BTreeSet<_>>() {
                *counts.entry(run.clone()).or_insert(0) += 1;
            }
        }
        Compared { forms, counts }
    }

    /// How much of the weight of all runs a message shares with one of a form.
    fn share(&self, asked: &BTreeSet<String>, form: usize, own: usize) -> f64 {
        let own = &self.forms[form][own];
        let sum = |runs: &mut dyn Iterator<Item = &String>| runs.map(|run| self.weight(run)).sum();
        let common: f64 = sum(&mut asked.intersection(own));
        let both: f64 = sum(&mut asked.iter()) * sum(&mut own.iter());
        if both > 0.0 { common / both.sqrt() } else { 0.0 }
    }

    fn weight(&self, run: &String) -> f64 {
        let count = self.counts.get(run).copied().unwrap_or(0);
        COMMON + ((self.forms.len() as f64 + 1.0) / (count as f64 + 0.5)).ln()
    }
}
