//! Builds the book that is served, in a thread: once, and again after every
//! change of its sources.
//!
//! Each build goes into a folder of its own. A change that breaks the book is
//! reported, and the last good book stays.

use std::io::{Write, stdout};
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use anyhow::{Context, Result, anyhow};
use tempfile::TempDir;
use tokio::sync::watch::Sender;

use crate::terminal;
use crate::watch::Changes;

/// The newest good book, or why there is none; nothing during the first build.
pub type Newest = Option<Result<Arc<TempDir>, Arc<str>>>;

/// The folder of all builds. It is locked during a build.
#[derive(Clone, Default)]
pub struct Builds(Arc<Mutex<Option<TempDir>>>);

impl Builds {
    fn lock(&self) -> MutexGuard<'_, Option<TempDir>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Creates the folder and starts the thread.
    pub fn start<B>(&self, builder: Builder<B>, changes: Changes) -> Result<()>
    where
        B: Fn(&Path) -> Result<()> + Send + 'static,
    {
        let folder = TempDir::with_prefix("closures-").context("no folder for the book")?;
        *self.lock() = Some(folder);
        let builds = self.clone();
        thread::spawn(move || while builder.build_in(&builds) && changes.next() {});
        Ok(())
    }

    /// Removes all builds, and with them the folder. Waits for a build that is
    /// running, which would write into the folder again.
    pub fn remove(&self) {
        if self.0.try_lock().is_err() {
            terminal::warn("stopping as soon as the running build ends");
        }
        drop(self.lock().take());
    }
}

pub struct Builder<B> {
    /// Writes the book into the folder it is given.
    pub build: B,
    pub newest: Sender<Newest>,
    /// The address of the book.
    pub url: String,
    /// Whether to open the first good book in a browser.
    pub open: bool,
}

impl<B: Fn(&Path) -> Result<()>> Builder<B> {
    /// `false` when the server has ended.
    fn build_in(&self, builds: &Builds) -> bool {
        let builds = builds.lock();
        builds.as_ref().map(|folder| self.publish(self.build(folder.path()))).is_some()
    }

    fn build(&self, builds: &Path) -> Result<TempDir> {
        let folder = TempDir::with_prefix_in("book-", builds)?;
        // A panic would end this thread, and later changes would go unnoticed.
        panic::catch_unwind(AssertUnwindSafe(|| (self.build)(folder.path())))
            .unwrap_or_else(|_| Err(anyhow!("building the book panicked, see above")))?;
        Ok(folder)
    }

    fn publish(&self, built: Result<TempDir>) {
        let is_first = !matches!(*self.newest.borrow(), Some(Ok(_)));
        let url = &self.url;
        match built {
            Ok(folder) => {
                self.newest.send_replace(Some(Ok(Arc::new(folder))));
                // A closed terminal is no reason to stop serving.
                let _ = match is_first {
                    true => writeln!(stdout(), "the book is at {url} (stop with Ctrl-C)"),
                    false => writeln!(stdout(), "the book was rebuilt"),
                };
                if is_first
                    && self.open
                    && let Err(error) = opener::open(url)
                {
                    terminal::warn(&format!("no browser could be opened: {error}"));
                }
            }
            Err(error) => {
                let problem = format!("{error:#}");
                terminal::warn(problem.trim_end());
                if is_first {
                    self.newest.send_replace(Some(Err(problem.into())));
                    terminal::warn(&format!("{url} will show the book once this is fixed"));
                } else {
                    terminal::warn("the last good book is still served");
                }
            }
        }
    }
}
