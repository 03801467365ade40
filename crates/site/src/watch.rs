//! Tells when an author has changed the book, or a reader an exercise.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use anyhow::{Context, Result};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

/// How long to wait for an editor to finish saving.
const SETTLE: Duration = Duration::from_millis(150);
const FOLDERS: [&str; 3] = [book::CHAPTERS, book::LISTINGS, "theme"];
const FILES: [&str; 1] = ["book.toml"];

/// Everything a book is made from, watched as long as this is kept.
pub struct Changes {
    changes: Receiver<()>,
    watcher: RecommendedWatcher,
}

impl Changes {
    /// Watches everything that the book of `root` is made from.
    ///
    /// # Errors
    /// Where a folder cannot be watched; each folder that exists is.
    pub fn watch(root: &Path) -> Result<Changes> {
        let root = root
            .canonicalize()
            .with_context(|| root.display().to_string())?;
        let sources = FOLDERS.iter().chain(&FILES);
        let mut changes = Changes::below(sources.map(|name| root.join(name)).collect())?;
        // The root for book.toml, which editors replace rather than rewrite.
        changes.watcher.watch(&root, RecursiveMode::NonRecursive)?;
        for folder in FOLDERS.map(|folder| root.join(folder)) {
            if folder.is_dir() {
                changes.watcher.watch(&folder, RecursiveMode::Recursive)?;
            }
        }
        Ok(changes)
    }

    /// Watches one file.
    ///
    /// # Errors
    /// Where it cannot be watched.
    pub fn of(file: &Path) -> Result<Changes> {
        let file = file
            .canonicalize()
            .with_context(|| file.display().to_string())?;
        let folder = file.parent().unwrap_or(&file).to_path_buf();
        let mut changes = Changes::below(vec![file])?;
        changes
            .watcher
            .watch(&folder, RecursiveMode::NonRecursive)?;
        Ok(changes)
    }

    fn below(sources: Vec<PathBuf>) -> Result<Changes> {
        let (sender, changes) = mpsc::channel();
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| is_change(&event, &sources)) {
                // Nobody listens any more only when the program has stopped.
                let _ = sender.send(());
            }
        })?;
        Ok(Changes { changes, watcher })
    }

    /// Waits for the next burst of changes to end; `false` when there will be
    /// no more.
    pub fn next(&self) -> bool {
        let changed = self.changes.recv().is_ok();
        while self.changes.recv_timeout(SETTLE).is_ok() {}
        changed
    }

    /// The same for a program that runs others, which must be asked whether
    /// it was interrupted; `false` when it was.
    pub fn next_or_stopped(&self) -> bool {
        while self.changes.recv_timeout(SETTLE).is_err() {
            if child::interrupted() {
                return false;
            }
        }
        while self.changes.recv_timeout(SETTLE).is_ok() {}
        true
    }
}

/// Reading a file, which making the book does, is no change.
fn is_change(event: &Event, sources: &[PathBuf]) -> bool {
    let from = |path: &Path| sources.iter().any(|source| path.starts_with(source));
    !event.kind.is_access() && event.paths.iter().any(|path| from(path))
}
