//! Makes the book: reads it, refuses it where anything is wrong, and lets
//! mdBook and mdbook-admonish turn it into pages.

use std::fs;
use std::path::Path;
use std::sync::{Mutex, Once, PoisonError};

use anyhow::{Context, Result, bail};
use book::{Book, Claim, Problem};
use mdbook::book::BookItem;
use mdbook::{Config, MDBook};

use crate::boxes::Boxes;
use crate::figures::Figures;
use crate::listings;
use crate::lookup::Lookup;
use crate::pages::{self, Order};

/// What a book is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// To be put somewhere and read: every block must be proven.
    Publishing,
    /// To be looked at: what is not proven says so.
    Trying,
    /// To be served here: its pages reload themselves.
    Serving,
}

/// Where a served page listens for changes.
pub const RELOAD: &str = "__livereload";

/// Makes the book of `root` in the folder `dest`.
///
/// # Errors
/// Every problem of every chapter at once, each with its file and line; or
/// what mdBook said, which by itself logs much of it and goes on.
pub fn render(root: &Path, dest: &Path, purpose: For) -> Result<()> {
    let (book, problems) = Book::read(root);
    if !problems.is_empty() {
        bail!("{}", book::report(&problems));
    }
    if purpose == For::Publishing {
        let problems = unproven(&book);
        if !problems.is_empty() {
            bail!("{}", book::report(&problems));
        }
    }
    complaints::listen();
    let mut config = Config::from_disk(root.join("book.toml")).context("book.toml")?;
    config.build.build_dir = std::path::absolute(dest)?;
    if purpose == For::Serving {
        config.set("output.html.live-reload-endpoint", RELOAD)?;
        config.set("output.html.site-url", "/")?;
    }
    // Loading would start the command that book.toml names for other mdBooks;
    // here the preprocessor is at hand.
    let mut elsewhere = config
        .get("preprocessor")
        .and_then(|table| table.as_table())
        .cloned();
    elsewhere
        .iter_mut()
        .for_each(|table| drop(table.remove("admonish")));
    let mut loading = config.clone();
    loading.set("preprocessor", elsewhere.unwrap_or_default())?;
    let mut mdbook = MDBook::load_with_config(root, loading)?;
    mdbook.config = config.clone();
    let order = order(&mdbook);
    mdbook.with_preprocessor(Figures(book.clone()));
    mdbook.with_preprocessor(Boxes);
    let built = mdbook.build().and_then(|()| {
        listings::render(&book, &config, dest, &order)?;
        fs::write(dest.join("clinic.js"), Lookup::new(&book).script()).context("clinic.js")?;
        pages::finish(dest, &order)
    });
    let said = complaints::take();
    match said.is_empty() {
        true => built,
        false => built
            .and_then(|()| bail!("mdBook complains"))
            .context(said.join("\n")),
    }
}

/// What the record of the proof does not vouch for.
fn unproven(book: &Book) -> Vec<Problem> {
    let claims = book
        .claims()
        .filter(|claim| claim.proven_with(&book.root).is_none());
    let told = |claim: &Claim| {
        let message = format!(
            "{} is not proven as it stands; `cargo test` proves it, `--unproven` builds \
             without",
            claim.name()
        );
        Problem::new(&claim.chapter, claim.line, message)
    };
    claims.map(told).collect()
}

/// The chapters' pages and titles in reading order.
fn order(mdbook: &MDBook) -> Order {
    let chapters = mdbook.book.iter().filter_map(|item| match item {
        BookItem::Chapter(chapter) => {
            let page = chapter.path.as_ref()?.with_extension("html");
            Some((
                page.to_string_lossy().replace('\\', "/"),
                chapter.name.clone(),
            ))
        }
        _ => None,
    });
    chapters.collect()
}

/// mdBook logs what it does not like and succeeds; here it is kept and counts.
mod complaints {
    use super::{Mutex, Once, PoisonError};
    use log::{Level, LevelFilter, Log, Metadata, Record};

    struct Listener(Mutex<Vec<String>>);

    static LISTENER: Listener = Listener(Mutex::new(Vec::new()));
    static LISTENING: Once = Once::new();

    impl Log for Listener {
        fn enabled(&self, metadata: &Metadata<'_>) -> bool {
            metadata.level() <= Level::Warn
        }

        fn log(&self, record: &Record<'_>) {
            if self.enabled(record.metadata()) {
                let mut said = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                said.push(record.args().to_string());
            }
        }

        fn flush(&self) {}
    }

    pub fn listen() {
        LISTENING.call_once(|| {
            log::set_logger(&LISTENER).expect("nobody else logs in this program");
            log::set_max_level(LevelFilter::Warn);
        });
    }

    pub fn take() -> Vec<String> {
        std::mem::take(&mut *LISTENER.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
