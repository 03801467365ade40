//! Makes the book: reads it, refuses it where anything is wrong, and lets
//! mdBook and mdbook-admonish turn it into pages.

use std::path::Path;
use std::sync::{Mutex, Once, PoisonError};

use anyhow::{Context, Result, bail};
use book::Book;
use mdbook::{Config, MDBook};
use mdbook_admonish::Admonish;

/// What a book is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// To be put somewhere and read.
    Publishing,
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
    let (_, problems) = Book::read(root);
    if !problems.is_empty() {
        bail!("{}", book::report(&problems));
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
    mdbook.config = config;
    mdbook.with_preprocessor(Admonish);
    let built = mdbook.build();
    let said = complaints::take();
    match said.is_empty() {
        true => built,
        false => built
            .and_then(|()| bail!("mdBook complains"))
            .context(said.join("\n")),
    }
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
