//! Builds the book with mdBook's own renderer and the preprocessor of this crate.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{Mutex, Once, PoisonError};

use anyhow::{Context, Result, bail};
use book::Book;
use log::{Level, LevelFilter, Log, Metadata, Record};
use mdbook::{Config, MDBook};

use crate::preprocess::Closures;
use crate::serve;

/// What a book is built for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// To be published: every listing must be proven.
    Release,
    /// To be looked at: what is not proven is marked.
    Draft,
    /// To be served here: its pages reload themselves.
    Serve,
}

/// Builds the book of `root` in the folder `dest`.
///
/// # Errors
/// Every problem of every chapter at once, each with its file and line; or what
/// mdBook logged as a warning, because it goes on after most mistakes.
pub fn render(root: &Path, dest: &Path, mode: Mode) -> Result<()> {
    listen();
    let mut config = Config::from_disk(root.join("book.toml")).context("book.toml")?;
    config.build.build_dir = std::path::absolute(dest)?;
    // The preprocessor reads the listings itself.
    config.build.use_default_preprocessors = false;
    if mode == Mode::Serve {
        config.set("output.html.live-reload-endpoint", serve::endpoint(dest))?;
        config.set("output.html.site-url", "/")?;
    }
    // While mdBook loads the book, its configuration names no preprocessor:
    // ours runs in this process and not by the command in book.toml.
    let mut without = config.clone();
    without.set("preprocessor", BTreeMap::<String, String>::new())?;
    let mut mdbook = MDBook::load_with_config(root, without)?;
    mdbook.config = config;
    mdbook.with_preprocessor(Closures { must_be_proven: mode == Mode::Release });
    let built = mdbook.build();
    let warnings = std::mem::take(&mut *LOG.0.lock().unwrap_or_else(PoisonError::into_inner));
    match warnings.is_empty() {
        true => built,
        false => built.and_then(|()| bail!("mdBook warns")).context(warnings.join("\n")),
    }
}

/// Puts every program into a book, as plain text at the path it has here.
///
/// # Errors
/// If a file cannot be written.
pub fn copy_listings(root: &Path, dest: &Path) -> Result<()> {
    for listing in Book::listings(root).0.into_values() {
        let file = dest.join(&listing.path);
        let written = fs::create_dir_all(file.parent().unwrap_or(dest))
            .and_then(|()| fs::write(&file, &listing.program));
        written.with_context(|| file.display().to_string())?;
    }
    Ok(())
}

/// mdBook logs mistakes and succeeds; here they are collected and count.
struct Warnings(Mutex<Vec<String>>);

static LOG: Warnings = Warnings(Mutex::new(Vec::new()));
static LISTENING: Once = Once::new();

impl Log for Warnings {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        // The server's libraries log as well, in this process.
        metadata.level() <= Level::Warn && metadata.target().starts_with("mdbook")
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            let mut warnings = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            warnings.push(record.args().to_string());
        }
    }

    fn flush(&self) {}
}

fn listen() {
    LISTENING.call_once(|| {
        log::set_logger(&LOG).expect("this program sets no other logger");
        log::set_max_level(LevelFilter::Warn);
    });
}
