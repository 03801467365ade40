//! What was compiled is kept between runs, each program under a hash of all
//! that it was made from. Only what came out as its page claims is kept, so
//! a failure is never remembered.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use crate::diagnostics::{self, Diagnostic};

/// The folder of everything that is kept; `build.rs` sweeps it by age.
pub const KEPT: &str = env!("PROOF_KEPT");

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// What the compiler made of a program.
pub struct Compiled {
    /// What it said.
    pub diagnostics: Vec<Diagnostic>,
    /// What came out; `None` where the program was rejected.
    pub artifact: Option<Artifact>,
}

/// An executable, or the metadata of a program that is not run.
#[derive(Clone)]
pub struct Artifact {
    /// The file.
    pub path: PathBuf,
    /// Which of the programs in it this is, where several were compiled
    /// together.
    pub part: Option<String>,
}

/// A folder to compile into, thrown away unless it is kept.
///
/// # Errors
/// Where it cannot be made.
pub fn workshop() -> Result<TempDir, String> {
    tempfile::Builder::new()
        .prefix("new-")
        .tempdir_in(KEPT)
        .map_err(|error| format!("`{KEPT}` cannot be written: {error}"))
}

/// Notes in a workshop what rustc said and of which part of the file it did.
///
/// # Errors
/// Where it cannot be written.
pub fn note(workshop: &Path, key: &str, said: &[u8], part: Option<&str>) -> Result<(), String> {
    write(&workshop.join("said"), said)?;
    if let Some(part) = part {
        write(&workshop.join("part"), part.as_bytes())?;
    }
    write(&workshop.join("key"), key.as_bytes())
}

/// Keeps a workshop under its key, with all that was noted in it.
pub fn keep(workshop: TempDir, key: &str) {
    let workshop = workshop.keep();
    if fs::rename(&workshop, place(key)).is_err() {
        // Another run was first, with the same outcome.
        let _ = fs::remove_dir_all(workshop);
    }
}

/// What was kept for exactly this key.
pub fn look_up(key: &str, artifact: &str) -> Option<Compiled> {
    let place = place(key);
    let kept = fs::read(place.join("key")).ok()?;
    if kept != key.as_bytes() {
        return None;
    }
    renew(&place.join("key"));
    open(&place, artifact).ok()
}

/// Its age is the time since its last use, to the day.
fn renew(key: &Path) {
    if !is_of_today(key)
        && let Ok(file) = File::options().append(true).open(key)
    {
        let _ = file.set_modified(SystemTime::now());
    }
}

fn is_of_today(file: &Path) -> bool {
    let changed = file.metadata().and_then(|file| file.modified());
    changed.is_ok_and(|time| time.elapsed().is_ok_and(|age| age < DAY))
}

/// What stands in a workshop, or in the place it was kept.
///
/// # Errors
/// Where what rustc said is lost or cannot be understood.
pub fn open(folder: &Path, artifact: &str) -> Result<Compiled, String> {
    let said = fs::read_to_string(folder.join("said"))
        .map_err(|error| format!("`{}`: {error}", folder.display()))?;
    let path = folder.join(artifact);
    let part = fs::read_to_string(folder.join("part")).ok();
    Ok(Compiled {
        diagnostics: diagnostics::read(&said)?,
        artifact: path.exists().then_some(Artifact { path, part }),
    })
}

fn place(key: &str) -> PathBuf {
    Path::new(KEPT).join(hash(key))
}

/// A short name for a long text.
pub fn hash(text: &str) -> String {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// Writes a file whole.
///
/// # Errors
/// Names the file.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}
