//! The entries of the clinic with what the compiler reports in them; the entry of a
//! headline, for links; and the table for the search in the browser.

use std::collections::HashMap;

use book::{Book, Entry, Expected, Listing};
use serde_json::json;

use crate::forms::{self, KnownForm};
use crate::places::{self, Place};
use crate::{answer, message, packed, pasted, words};

/// The entries of a book, ready to be asked for.
pub struct Lookup<'a> {
    known: Vec<Known<'a>>,
    /// The entry of a code, or of a headline without one.
    by_headline: HashMap<String, usize>,
    /// Every form, in reading order.
    pub forms: Vec<KnownForm<'a>>,
    /// The forms, the sections of the chapters, the glossary.
    pub places: Vec<Place>,
}

/// An entry and what the compiler reports in it.
pub struct Known<'a> {
    pub entry: Entry<'a>,
    /// Its messages, line by line, without places and programs.
    pub lines: Vec<String>,
}

impl<'a> Lookup<'a> {
    pub fn new(book: &'a Book) -> Self {
        let known: Vec<_> = book.entries().into_iter().map(Known::new).collect();
        let mut by_headline = HashMap::new();
        for (at, Known { entry, .. }) in known.iter().enumerate() {
            let headline = |it: &&'a Listing| headlines(it).find_map(message::words);
            match entry.code() {
                Some(code) => drop(by_headline.entry(code.to_owned()).or_insert(at)),
                None => {
                    let headlines = entry.failing().filter_map(|it| headline(&it));
                    by_headline.extend(headlines.map(|words| (without_names(words), at)));
                }
            }
        }
        let forms = known.iter().flat_map(|known| {
            known.entry.forms.iter().map(|form| KnownForm::new(&known.entry, form))
        });
        let forms: Vec<_> = forms.collect();
        let mut places: Vec<_> =
            forms.iter().map(|known| Place::of_form(&known.entry, &known.form)).collect();
        places.extend(places::of_book(book));
        Lookup { known, by_headline, forms, places }
    }

    /// Every entry, in reading order.
    pub fn all(&self) -> &[Known<'a>] {
        &self.known
    }

    /// The entry of a message's headline.
    pub fn entry_of(&self, headline: &str) -> Option<&Entry<'a>> {
        let key = match message::code(headline) {
            Some(code) => code.to_owned(),
            None => without_names(message::words(headline)?),
        };
        self.by_headline.get(&key).map(|at| &self.known[*at].entry)
    }

    /// The address for a message's headline: its entry, else what rustc itself
    /// explains of the code. `to_root` leads to the book's root: `../`.
    pub fn address(&self, headline: &str, to_root: &str) -> Option<String> {
        match self.entry_of(headline) {
            Some(entry) => Some(format!("{to_root}{}", entry.address(entry.id))),
            None => explanation(headline),
        }
    }

    /// The clinic as `clinic.js`, for the search in the browser.
    pub fn script(&self) -> String {
        let forms = self.forms.iter().map(|KnownForm { entry, form, messages, wordings }| {
            let messages = messages
                .iter()
                .map(|own| json!({ "code": own.code, "words": own.words, "rows": own.rows, "hasClosure": own.has_closure }));
            json!({
                "id": form.id,
                "entry": entry.id,
                "code": entry.code(),
                "lint": entry.lint(),
                "title": form.title.replace('`', ""),
                "symptom": form.symptom.replace('`', ""),
                "usually": form.usually,
                "href": entry.address(form.id),
                "messages": messages.collect::<Vec<_>>(),
                "wordings": wordings,
            })
        });
        let places = self.places.iter().map(|Place { title, address, words, below }| {
            json!({ "title": title, "href": address, "words": words, "below": below })
        });
        let table = json!({
            "forms": forms.collect::<Vec<_>>(),
            "places": places.collect::<Vec<_>>(),
            "rules": {
                "words": words::rules(),
                "pasted": pasted::rules(),
                "forms": forms::rules(),
                "places": places::rules(),
                "answer": answer::rules(),
            },
        });
        packed::script("clinic", &table)
    }
}

impl<'a> Known<'a> {
    fn new(entry: Entry<'a>) -> Self {
        let lines = entry.failing().flat_map(lines).collect();
        Known { entry, lines }
    }
}

/// What the compiler, or the panic, reports of a program that fails.
fn lines(listing: &Listing) -> Vec<String> {
    match listing.expected() {
        Expected::Refused(message) | Expected::Warns(message, _) => message::lines(message),
        Expected::Prints(output) | Expected::Panics(output) => message::panic(output),
        Expected::Unclear => Vec::new(),
    }
}

/// The headlines of a program's message: `error[E0373]: …`, `warning: …`.
pub fn headlines(listing: &Listing) -> impl Iterator<Item = &str> {
    let message = listing.message.iter().flat_map(|message| message.lines());
    message.filter(|line| line.starts_with("error") || line.starts_with("warning"))
}

/// The page on which rustc explains a headline's code.
pub fn explanation(headline: &str) -> Option<String> {
    let code = message::code(headline)?;
    Some(format!("https://doc.rust-lang.org/error_codes/{code}.html"))
}

/// A line with `_` in the place of each name in backticks. Signs such as `=>` stay.
fn without_names(line: &str) -> String {
    let parts = line.split('`').enumerate();
    let parts = parts.map(|(at, part)| {
        let is_name = at % 2 == 1 && part.contains(char::is_alphanumeric);
        if is_name { " _ " } else { part }
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// A message of several errors names the entry of each, in their order.
    #[test]
    fn every_message_of_an_entry_finds_it() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let (book, problems) = Book::read(&root);
        assert_eq!(problems, []);
        let lookup = Lookup::new(&book);
        assert!(!lookup.all().is_empty());
        for Known { entry, .. } in lookup.all() {
            let is_own = |it: &&Listing| match (it.message.as_deref(), entry.code()) {
                (Some(message), Some(code)) => book::codes(message).contains(code),
                (message, _) => message.is_some(),
            };
            for listing in entry.failing().filter(is_own) {
                let found: Vec<_> =
                    headlines(listing).filter_map(|line| lookup.entry_of(line)).collect();
                let is_found = found.iter().any(|it| it.is_with(entry));
                assert!(is_found, "{}: {found:?}", listing.path);
            }
        }
    }

    #[test]
    fn names_do_not_count() {
        let ours = "closure may outlive, but it borrows `name`, which is owned";
        let theirs = "closure may outlive, but it borrows `other_name`, which is owned";
        assert_eq!(without_names(ours), without_names(theirs));
        assert_ne!(without_names("found `=>`"), without_names("found `n`"));
    }
}
