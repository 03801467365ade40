//! Which entry of the clinic speaks of a message. Names differ from program to
//! program, so the words between them count: runs of three, the rarer the more.
//! `theme/search.js` finds by the same runs in the browser.

use std::collections::{BTreeSet, HashMap};

use book::{Book, Claim, Entry};
use serde_json::json;

use crate::message;

/// How many entries an answer names where no code decides.
const MOST: usize = 3;

/// The entries of a book, ready to be asked.
pub struct Lookup<'a> {
    known: Vec<Known<'a>>,
    /// How many entries have a run.
    shared: HashMap<String, usize>,
    /// Which entry has a code, or a headline that goes without one.
    by_headline: HashMap<String, usize>,
}

/// An entry and what the compiler says in it.
pub struct Known<'a> {
    pub entry: Entry<'a>,
    /// Its messages, line by line, without places and programs.
    pub said: Vec<String>,
    runs: BTreeSet<String>,
}

impl<'a> Lookup<'a> {
    pub fn new(book: &'a Book) -> Self {
        let known: Vec<_> = book.entries().into_iter().map(Known::new).collect();
        let mut shared = HashMap::new();
        for run in known.iter().flat_map(|known| &known.runs) {
            *shared.entry(run.clone()).or_insert(0) += 1;
        }
        let mut by_headline = HashMap::new();
        for (at, Known { entry, .. }) in known.iter().enumerate() {
            let first = |claim: &&'a Claim| headlines(claim).find_map(message::words);
            match entry.code() {
                Some(code) => drop(by_headline.insert(code.to_owned(), at)),
                None => by_headline.extend(
                    entry
                        .wrong
                        .iter()
                        .filter_map(first)
                        .map(|words| (nameless(words), at)),
                ),
            }
        }
        Lookup {
            known,
            shared,
            by_headline,
        }
    }

    /// Every entry, in reading order.
    pub fn all(&self) -> &[Known<'a>] {
        &self.known
    }

    /// The entries that speak of these words, the likeliest first: those whose
    /// code or anchor is among them, else those that share a run of three.
    pub fn find(&self, words: &str) -> Vec<&Entry<'a>> {
        let named = self.named(words);
        if !named.is_empty() {
            return named;
        }
        let asked = runs(words);
        let score = |known: &Known<'_>| -> f64 {
            let common = asked.intersection(&known.runs);
            common.map(|run| self.weight(run)).sum()
        };
        let scored = self.known.iter().map(|known| (score(known), known));
        let mut found: Vec<_> = scored.filter(|(score, _)| *score > 0.0).collect();
        found.sort_by(|one, other| other.0.total_cmp(&one.0));
        let entries = found.into_iter().map(|(_, known)| &known.entry);
        entries.take(MOST).collect()
    }

    /// The entries whose code or anchor is among the words.
    pub fn named(&self, words: &str) -> Vec<&Entry<'a>> {
        let mut named: Vec<&Entry<'_>> = Vec::new();
        for word in tokens(&words.replace('`', " ")) {
            let is_named = |known: &&Known<'_>| known.entry.id.replace('-', "_") == word;
            let new = self.known.iter().find(is_named).map(|known| &known.entry);
            named.extend(new.filter(|entry| named.iter().all(|other| other.id != entry.id)));
        }
        named
    }

    fn weight(&self, run: &str) -> f64 {
        let shared = self.shared.get(run).copied().unwrap_or(1);
        (self.known.len() as f64 / shared as f64).ln()
    }

    /// The entry of a message's headline: that of its code, or the one that
    /// says the same but for names.
    pub fn entry_of(&self, headline: &str) -> Option<&Entry<'a>> {
        let key = match message::code(headline) {
            Some(code) => code.to_owned(),
            None => nameless(message::words(headline)?),
        };
        self.by_headline.get(&key).map(|at| &self.known[*at].entry)
    }

    /// Where a message's headline leads: to its entry, else to what rustc
    /// itself says of the code. `to_root` leads to the book's root: `../`.
    pub fn address(&self, headline: &str, to_root: &str) -> Option<String> {
        match self.entry_of(headline) {
            Some(entry) => Some(format!("{to_root}{}", entry.address(entry.id))),
            None => explanation(headline),
        }
    }

    pub fn with_code(&self, code: &str) -> Option<&Entry<'a>> {
        self.by_headline.get(code).map(|at| &self.known[*at].entry)
    }

    /// The clinic as `clinic.js`, for the search in the browser.
    pub fn script(&self) -> String {
        let entries = self.known.iter().map(|Known { entry, runs, .. }| {
            json!({
                "id": entry.id.replace('-', "_"),
                "title": entry.title.replace('`', ""),
                "symptom": entry.forms.first().map(|form| form.symptom.replace('`', "")),
                "href": entry.address(entry.id),
                "runs": runs,
            })
        });
        format!("window.clinic = {};\n", json!(entries.collect::<Vec<_>>()))
    }
}

impl<'a> Known<'a> {
    fn new(entry: Entry<'a>) -> Self {
        let claims = entry.wrong.iter();
        let said: Vec<String> = claims.flat_map(|claim| spoken(claim)).collect();
        let title = entry.title.to_owned();
        let runs = said
            .iter()
            .chain([&title])
            .flat_map(|line| runs(line))
            .collect();
        Known { entry, said, runs }
    }
}

/// What the compiler, or the panic, says of a program that goes wrong.
fn spoken(claim: &Claim) -> Vec<String> {
    let message = claim
        .message
        .as_ref()
        .map(|shown| message::said(&shown.text));
    message.unwrap_or_else(|| message::panicked(claim.output.as_ref().map_or("", |it| &it.text)))
}

/// The headlines of a program's message: `error[E0373]: …`, `warning: …`.
pub fn headlines(claim: &Claim) -> impl Iterator<Item = &str> {
    let message = claim.message.iter().flat_map(|shown| shown.text.lines());
    message.filter(|line| line.starts_with("error") || line.starts_with("warning"))
}

/// Where rustc's own words on a headline's code are.
pub fn explanation(headline: &str) -> Option<String> {
    let code = message::code(headline)?;
    Some(format!("https://doc.rust-lang.org/error_codes/{code}.html"))
}

/// Runs of three words that stand on one line: with the names in backticks as
/// one and the same word, and with the names themselves.
fn runs(text: &str) -> BTreeSet<String> {
    let mut runs = BTreeSet::new();
    for line in text.lines() {
        for line in [nameless(line), line.replace('`', " ")] {
            runs.extend(tokens(&line).windows(3).map(|run| run.join(" ")));
        }
    }
    runs
}

/// A line with `_` in the place of each name in backticks.
fn nameless(line: &str) -> String {
    let parts = line.split('`').enumerate();
    let parts = parts.map(|(at, part)| if at % 2 == 0 { part } else { " _ " });
    parts.collect()
}

fn tokens(line: &str) -> Vec<String> {
    let words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn book() -> Book {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let (book, problems) = Book::read(&root);
        assert_eq!(problems, []);
        book
    }

    /// A phrase is distinctive where no other entry has it.
    #[test]
    fn every_distinctive_phrase_finds_its_entry_first() {
        let book = book();
        let lookup = Lookup::new(&book);
        assert!(!lookup.all().is_empty());
        for known in lookup.all() {
            let phrases = known.runs.iter();
            let distinctive = phrases.filter(|run| lookup.shared[*run] == 1);
            let mut asked = 0;
            for phrase in distinctive {
                let found = lookup.find(phrase).first().map(|entry| entry.id);
                assert_eq!(found, Some(known.entry.id), "{phrase}");
                asked += 1;
            }
            assert!(asked > 0, "{} says nothing of its own", known.entry.id);
        }
    }

    /// A message of several errors finds the entry of each, in their order.
    #[test]
    fn every_message_finds_its_entry() {
        let book = book();
        let lookup = Lookup::new(&book);
        for Known { entry, .. } in lookup.all() {
            let wrong = entry.wrong.iter();
            for claim in wrong.filter(|claim| claim.message.is_some()) {
                let message = claim.message.as_ref().map_or("", |shown| &shown.text);
                let ids = |found: Vec<&Entry<'_>>| {
                    let mut ids: Vec<String> = Vec::new();
                    for entry in found {
                        if !ids.iter().any(|id| id == entry.id) {
                            ids.push(entry.id.to_owned());
                        }
                    }
                    ids
                };
                let of_headlines = headlines(claim).filter_map(|line| lookup.entry_of(line));
                let expected = ids(of_headlines.collect());
                let found = ids(lookup.find(message));
                assert!(
                    expected.iter().any(|id| id == entry.id),
                    "{}",
                    claim.place()
                );
                assert_eq!(found[..expected.len()], expected, "{}", claim.place());
            }
        }
    }

    #[test]
    fn names_do_not_count() {
        let ours = "closure may outlive, but it borrows `name`, which is owned";
        let theirs = "closure may outlive, but it borrows `other_name`, which is owned";
        assert_eq!(nameless(ours), nameless(theirs));
        assert!(runs(ours).contains("_ which is"));
        assert!(runs(ours).contains("borrows name which"));
        assert!(!runs("one two\nthree four").contains("one two three"));
    }
}
