//! The answer to what somebody pasted or asked: the forms that fit, the entries of
//! which no form does, places in the book, and a line on what belongs to nothing.
//! `theme/clinic-search.js` answers in the same way.

use book::{Entry, is_code};
use serde_json::{Value, json};

use crate::forms::{KnownForm, fitting, nearest};
use crate::lookup::Lookup;
use crate::pasted::{self, Message};
use crate::places::{self, Place};

/// rustc's last code; a test asks rustc whether it still is.
const LAST_CODE: &str = "E0806";
/// How many other words may stand beside a code or an anchor that is asked for.
const BESIDE: usize = 3;
/// How many lines of words are compared with wordings, and how many are named.
const LINES: usize = 300;
const NAMED: usize = 3;

/// The most words of a question.
const QUESTION: usize = 30;

const NOTHING: &str = "nothing was pasted";
const BINARY: &str = "this is no text; paste the compiler's message";
const PROGRAM: &str = "this is a program, not a message; paste what rustc says of it, or send it: \
                       cargo build 2>&1 | cargo run -- explain";
const COUNTED: &str = "this only counts messages; paste the messages above it";
const NO_WORDS: &str = "the book says nothing of this; paste the whole message of the compiler, \
                        or ask in other words";

/// What the script needs of this.
pub fn rules() -> Value {
    json!({
        "lastCode": LAST_CODE,
        "beside": BESIDE,
        "lines": LINES,
        "named": NAMED,
        "question": QUESTION,
        "nothing": NOTHING,
        "binary": BINARY,
        "program": PROGRAM,
        "counted": COUNTED,
        "noWords": NO_WORDS,
    })
}

/// An answer.
#[derive(Default)]
pub struct Answer<'b, 'a> {
    pub found: Vec<Found<'b, 'a>>,
    pub places: Vec<&'b Place>,
    /// What is wrong with the question, or what belongs to no entry.
    pub said: Option<String>,
}

/// A part of an answer.
pub enum Found<'b, 'a> {
    /// A form that fits.
    Form(&'b KnownForm<'a>),
    /// An entry of which no form fits, and the nearest forms.
    Nearest(&'b Entry<'a>, Vec<&'b KnownForm<'a>>),
}

impl<'a> Found<'_, 'a> {
    fn entry(&self) -> &Entry<'a> {
        match self {
            Found::Form(known) => &known.entry,
            Found::Nearest(entry, _) => entry,
        }
    }
}

impl<'b, 'a> Answer<'b, 'a> {
    fn says(said: impl Into<String>) -> Self {
        Answer { said: Some(said.into()), ..Answer::default() }
    }

    fn add(&mut self, known: &'b KnownForm<'a>) {
        let is_same =
            |it: &Found<'_, '_>| matches!(it, Found::Form(it) if it.form.id == known.form.id);
        self.found
            .retain(|it| !matches!(it, Found::Nearest(entry, _) if entry.is_with(&known.entry)));
        if !self.found.iter().any(is_same) {
            self.found.push(Found::Form(known));
        }
    }

    fn add_nearest(&mut self, entry: &'b Entry<'a>, forms: Vec<&'b KnownForm<'a>>) {
        if !self.found.iter().any(|it| it.entry().is_with(entry)) {
            self.found.push(Found::Nearest(entry, forms));
        }
    }

    /// Names what belongs to no entry in one line.
    fn name(mut self, mut missing: Vec<String>) -> Self {
        let mut seen = Vec::new();
        missing.retain(|it| {
            !seen.contains(it) && {
                seen.push(it.clone());
                true
            }
        });
        let more = missing.len().saturating_sub(NAMED);
        missing.truncate(NAMED);
        if more > 0 {
            missing.push(format!("and {more} more"));
        }
        if !missing.is_empty() {
            self.said = Some(format!("not in the clinic: {}", missing.join("; ")));
        }
        self
    }
}

/// The answer to what was pasted.
pub fn answer<'b, 'a>(pasted: &str, lookup: &'b Lookup<'a>) -> Answer<'b, 'a> {
    let text = pasted::clean(pasted);
    if text.trim().is_empty() {
        return Answer::says(NOTHING);
    }
    if pasted::is_binary(&text) {
        return Answer::says(BINARY);
    }
    let (messages, counts) = pasted::messages(&text);
    match messages.is_empty() {
        true if counts => Answer::says(COUNTED),
        true => of_words(text.trim(), lookup),
        false => of_messages(&messages, lookup),
    }
}

fn of_messages<'b, 'a>(messages: &[Message], lookup: &'b Lookup<'a>) -> Answer<'b, 'a> {
    let mut answer = Answer::default();
    let mut missing = Vec::new();
    for message in messages {
        if !add_message(&mut answer, message, lookup) {
            missing.push(name(message));
        }
    }
    answer.name(missing)
}

/// Adds the form of a message, or its entry; whether there is one.
fn add_message<'b, 'a>(
    answer: &mut Answer<'b, 'a>,
    message: &Message,
    lookup: &'b Lookup<'a>,
) -> bool {
    let forms: Vec<_> = lookup.forms.iter().filter(|it| it.may_be(message)).collect();
    let fits = fitting(message, &forms);
    if !fits.is_empty() {
        fits.iter().for_each(|known| answer.add(known));
        return true;
    }
    let said = said(message, lookup);
    // A message that forms are known for, and that shows no closure, is nobody's.
    if !said.is_empty() && (forms.is_empty() || message.has_closure) {
        said.iter().for_each(|known| answer.add(known));
        return true;
    }
    // A headline without a code may be anybody's.
    let by_code = lookup.forms.iter().find(|it| it.entry.code() == Some(message.code.as_str()));
    let by_words = forms.first().copied().filter(|_| message.has_closure);
    let Some(known) = by_code.or(by_words) else { return false };
    answer.add_nearest(&known.entry, nearest(message, &forms));
    true
}

/// The forms of which a message is another wording, by the longest ones.
fn said<'b, 'a>(message: &Message, lookup: &'b Lookup<'a>) -> Vec<&'b KnownForm<'a>> {
    let lengths = lookup.forms.iter().map(|known| (known.says(message), known));
    let lengths: Vec<_> = lengths.filter(|(length, _)| *length > 0).collect();
    let longest = lengths.iter().map(|(length, _)| *length).max();
    lengths.into_iter().filter(|(it, _)| Some(*it) == longest).map(|(_, known)| known).collect()
}

fn name(message: &Message) -> String {
    match is_code(&message.code) {
        true => unknown_code(&message.code),
        false => message.headline.clone(),
    }
}

fn unknown_code(code: &str) -> String {
    match code <= LAST_CODE {
        true => format!("{code} (`rustc --explain {code}` tells what it means)"),
        false => format!("{code} (rustc has no such code)"),
    }
}

/// The answer to codes, anchors, messages without a headline, and plain words.
fn of_words<'b, 'a>(text: &str, lookup: &'b Lookup<'a>) -> Answer<'b, 'a> {
    let mut answer = Answer::default();
    for line in text.lines().take(LINES) {
        for known in said(&Message::of_words("", line), lookup) {
            answer.add(known);
        }
    }
    if !answer.found.is_empty() {
        return answer;
    }
    let is_beside = |c: char| !c.is_alphanumeric() && c != '-' && c != '_';
    let words: Vec<_> = text.split(is_beside).filter(|it| !it.is_empty()).take(LINES).collect();
    let mut missing = Vec::new();
    let mut others = 0;
    for word in &words {
        let code = word.to_uppercase();
        let named = named(word, lookup);
        match named.is_empty() {
            false => named.iter().for_each(|known| answer.add(known)),
            true if is_code(&code) => missing.push(unknown_code(&code)),
            true => others += 1,
        }
    }
    let coded = answer.found.first().filter(|it| others > BESIDE && it.entry().code().is_some());
    if let Some(code) = coded.and_then(|it| it.entry().code()) {
        let mut answer = Answer::default();
        add_message(&mut answer, &Message::of_words(code, text), lookup);
        return answer;
    }
    if (!answer.found.is_empty() || !missing.is_empty()) && others <= BESIDE {
        return answer.name(missing);
    }
    plain(text, &words, lookup)
}

/// The form whose anchor a word is, or the forms whose lint or other wording it is.
fn named<'b, 'a>(word: &str, lookup: &'b Lookup<'a>) -> Vec<&'b KnownForm<'a>> {
    let small = word.to_lowercase();
    let anchor = small.replace('_', "-");
    let lint = |it: &KnownForm<'_>| it.entry.lint() == Some(word) && it.form.id == it.entry.id;
    let wording = |it: &KnownForm<'_>| it.wordings.iter().any(|it| *it == [small.as_str()]);
    let by_anchor: Vec<_> = lookup.forms.iter().filter(|it| it.form.id == anchor).collect();
    match by_anchor.is_empty() {
        true => lookup.forms.iter().filter(|it| lint(it) || wording(it)).collect(),
        false => by_anchor,
    }
}

fn plain<'b, 'a>(text: &str, words: &[&str], lookup: &'b Lookup<'a>) -> Answer<'b, 'a> {
    if pasted::is_program(text) {
        return Answer::says(PROGRAM);
    }
    if let [word] = words
        && let Some(code) = pasted::meant_code(word)
    {
        return Answer::says(format!("`{word}` is no code; did you mean {code}?"));
    }
    let places = match words.len() <= QUESTION {
        true => places::about(text, &lookup.places),
        false => Vec::new(),
    };
    match places.is_empty() {
        true => Answer::says(NO_WORDS),
        false => Answer { places, ..Answer::default() },
    }
}
