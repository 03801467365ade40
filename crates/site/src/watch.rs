//! Notices changes of files and folders: of the book's sources while it is
//! served, and of an exercise while it is being solved.
//!
//! A folder can disappear and come back (`git checkout`, `mv`), or appear only
//! later. The system stops watching a folder that is gone, so the folder above
//! is watched too, and all are watched anew when one of them comes or goes.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use anyhow::{Context, Result};
use notify::event::ModifyKind;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::terminal;

/// How long to wait for an editor or git to finish writing.
const SETTLE: Duration = Duration::from_millis(150);

/// What an event means for the sources.
enum Change {
    /// Something in them is different.
    Content,
    /// One of them, or a folder above it, has come or gone.
    Place,
}

/// Files and folders that are watched as long as this is kept.
pub struct Changes {
    sources: Vec<PathBuf>,
    events: Receiver<Change>,
    watcher: RefCell<RecommendedWatcher>,
}

impl Changes {
    /// Watches files, and folders with everything below. They need not exist.
    ///
    /// # Errors
    /// Where one that exists cannot be watched.
    pub fn watch(sources: &[PathBuf]) -> Result<Changes> {
        let sources: Vec<_> = sources.iter().map(|it| resolve(it)).collect::<Result<_>>()?;
        let (sender, events) = mpsc::channel();
        let known = sources.clone();
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            let change = event.ok().and_then(|event| change(&event, &known));
            // The receiver is gone only when the program ends.
            change.into_iter().for_each(|it| drop(sender.send(it)));
        })?;
        let changes = Changes { sources, events, watcher: RefCell::new(watcher) };
        changes.attach()?;
        Ok(changes)
    }

    /// Watches one file.
    ///
    /// # Errors
    /// Where it cannot be watched.
    pub fn of(file: &Path) -> Result<Changes> {
        Changes::watch(&[file.to_path_buf()])
    }

    /// Waits for the next burst of changes to end; `false` when there will be
    /// no more.
    pub fn next(&self) -> bool {
        let first = self.events.recv();
        first.map(|first| self.settle(first)).is_ok()
    }

    /// The same for a program that runs others, which must be asked whether
    /// it was interrupted; `false` when it was.
    pub fn next_or_stopped(&self) -> bool {
        loop {
            if let Ok(first) = self.events.recv_timeout(SETTLE) {
                self.settle(first);
                return true;
            }
            if runner::interrupted() {
                return false;
            }
        }
    }

    /// Waits until nothing has changed for a while. Folders are watched anew
    /// before the caller reads them, so that no change is missed in between.
    fn settle(&self, first: Change) {
        let mut is_moved = matches!(first, Change::Place);
        while let Ok(next) = self.events.recv_timeout(SETTLE) {
            is_moved |= matches!(next, Change::Place);
        }
        if is_moved && let Err(error) = self.attach() {
            terminal::warn(&format!("some changes will not be noticed: {error:#}"));
        }
    }

    /// Watches every source that exists, and the nearest folder above each.
    fn attach(&self) -> Result<()> {
        let mut watcher = self.watcher.borrow_mut();
        for source in &self.sources {
            // Fails where it was not watched. Otherwise a folder that was moved
            // away would still be watched in the place of the new one.
            let _ = watcher.unwatch(source);
        }
        let mut watch = |path: &Path, mode| {
            let watched = watcher.watch(path, mode);
            watched.with_context(|| format!("{}: cannot be watched", path.display()))
        };
        let mut results = Vec::new();
        for source in &self.sources {
            results.extend(nearest_above(source).map(|it| watch(it, RecursiveMode::NonRecursive)));
        }
        for source in self.sources.iter().filter(|source| source.is_dir()) {
            results.push(watch(source, RecursiveMode::Recursive));
        }
        results.into_iter().collect()
    }
}

/// The path as events name it, even where its last parts do not exist.
fn resolve(path: &Path) -> Result<PathBuf> {
    let path = std::path::absolute(path)?;
    match nearest_above(&path) {
        Some(above) => Ok(above.canonicalize()?.join(path.strip_prefix(above)?)),
        None => Ok(path),
    }
}

fn nearest_above(path: &Path) -> Option<&Path> {
    path.ancestors().skip(1).find(|folder| folder.is_dir())
}

/// Reading a file, which building the book does, is no change.
fn change(event: &Event, sources: &[PathBuf]) -> Option<Change> {
    let any = |is: fn(&Path, &Path) -> bool| {
        let is_any = |path: &PathBuf| sources.iter().any(|source| is(path, source));
        event.paths.iter().any(is_any)
    };
    let comes_or_goes = matches!(
        event.kind,
        EventKind::Create(_) | EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_))
    );
    if event.need_rescan() || comes_or_goes && any(|path, source| source.starts_with(path)) {
        return Some(Change::Place);
    }
    let is_change = !event.kind.is_access() && any(|path, source| path.starts_with(source));
    is_change.then_some(Change::Content)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn notices(changes: &Changes) -> bool {
        let first = changes.events.recv_timeout(Duration::from_secs(20));
        first.map(|first| changes.settle(first)).is_ok()
    }

    /// Such as the record of proofs, before the first one.
    #[test]
    fn a_folder_is_noticed_whose_parents_appear_first() {
        let root = tempfile::tempdir().expect("a folder");
        let parent = root.path().join("target");
        let folder = parent.join("proofs");
        let changes = Changes::watch(std::slice::from_ref(&folder)).expect("a watch");
        for _ in 0..2 {
            for path in [&parent, &folder, &folder.join("one"), &folder.join("two")] {
                fs::create_dir(path).expect("a folder");
                assert!(notices(&changes), "{}", path.display());
            }
            fs::remove_dir_all(&parent).expect("a folder");
            assert!(notices(&changes), "its end");
        }
    }
}
