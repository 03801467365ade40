//! Tells when an author has changed the book.

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
    _watcher: RecommendedWatcher,
}

impl Changes {
    /// Watches everything that the book of `root` is made from.
    ///
    /// # Errors
    /// Where a folder cannot be watched; each folder that exists is.
    pub fn watch(root: &Path) -> Result<Changes> {
        let (sender, changes) = mpsc::channel();
        let root = root
            .canonicalize()
            .with_context(|| root.display().to_string())?;
        let sources: Vec<PathBuf> = FOLDERS
            .iter()
            .chain(&FILES)
            .map(|name| root.join(name))
            .collect();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| is_change(&event, &sources)) {
                // Nobody listens any more only when the server has stopped.
                let _ = sender.send(());
            }
        })?;
        // The root for book.toml, which editors replace rather than rewrite.
        watcher.watch(&root, RecursiveMode::NonRecursive)?;
        for folder in FOLDERS
            .map(|folder| root.join(folder))
            .iter()
            .filter(|f| f.is_dir())
        {
            watcher.watch(folder, RecursiveMode::Recursive)?;
        }
        Ok(Changes {
            changes,
            _watcher: watcher,
        })
    }

    /// Waits for the next burst of changes to end; `false` when there will be
    /// no more.
    pub fn next(&self) -> bool {
        let changed = self.changes.recv().is_ok();
        while self.changes.recv_timeout(SETTLE).is_ok() {}
        changed
    }
}

/// Reading a file, which making the book does, is no change.
fn is_change(event: &Event, sources: &[PathBuf]) -> bool {
    let from = |path: &Path| sources.iter().any(|source| path.starts_with(source));
    !event.kind.is_access() && event.paths.iter().any(|path| from(path))
}
