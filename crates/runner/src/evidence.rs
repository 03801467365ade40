//! Evidence: one small file for each listing that was proven, named by a hash of
//! everything it depends on. Change any of it, and there is no such file. It is
//! removed before a program is proven again, so a failure leaves none.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use book::{Language, Listing};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::closure::Closure;
use crate::tools::Tools;
use crate::{End, Outcome, python, rust};

/// The code that decides whether a program is proven. Evidence of other code
/// does not count.
const PROOF: [&str; 12] = [
    include_str!("../../book/src/files.rs"),
    include_str!("../../book/src/listing.rs"),
    include_str!("captures.rs"),
    include_str!("diagnostics.rs"),
    include_str!("mir.rs"),
    include_str!("outcome.rs"),
    include_str!("process.rs"),
    include_str!("python.rs"),
    include_str!("rust.rs"),
    include_str!("../../verify/src/listings.rs"),
    include_str!("../../verify/src/shim.rs"),
    include_str!("../../verify/src/verdict.rs"),
];

/// How long evidence of other programs is kept, for going back to another branch.
const KEEP: Duration = Duration::from_secs(14 * 24 * 60 * 60);

/// What a proof leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// What it was proven with: `rustc 1.95.0, edition 2024`.
    pub tools: String,
    /// How the program ended.
    pub end: End,
    /// Whether it printed anything besides the message of a panic or exception.
    pub printed: bool,
    /// What each of its closures captures.
    pub closures: Vec<Closure>,
    /// When it was proven, in seconds since 1970.
    time: u64,
}

/// The folder of the evidence, and the tools it must be made with.
#[derive(Debug, Clone)]
pub struct Store {
    folder: PathBuf,
    tools: Tools,
    /// The part of every hash that is the same for all listings.
    common: Sha256,
}

impl Evidence {
    /// When it was proven.
    pub fn time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(self.time)
    }
}

impl Store {
    /// The evidence in a folder.
    pub fn new(folder: PathBuf, tools: Tools) -> Store {
        let system = [env::consts::OS, env::consts::ARCH];
        let common = Sha256::new_with_prefix(format!("{PROOF:?}{system:?}"));
        Store { folder, tools, common }
    }

    /// Where the evidence is: in `$EVIDENCE`, else in this program's target folder.
    pub fn default_folder() -> PathBuf {
        if let Some(folder) = env::var_os("EVIDENCE").filter(|folder| !folder.is_empty()) {
            return PathBuf::from(folder);
        }
        let program = env::current_exe().unwrap_or_default();
        let is_target = |folder: &&Path| folder.join("CACHEDIR.TAG").is_file();
        let target = program.ancestors().skip(1).find(is_target);
        target.unwrap_or(Path::new("target")).join("evidence")
    }

    /// The tools that programs are proven with.
    pub fn tools(&self) -> &Tools {
        &self.tools
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The evidence that this very listing was proven with these tools.
    pub fn find(&self, listing: &Listing) -> Option<Evidence> {
        let file = self.file(listing)?;
        serde_json::from_slice(&fs::read(&file).ok()?).ok()
    }

    /// Writes evidence, whole or not at all.
    ///
    /// # Errors
    /// If the folder cannot be written.
    pub fn write(&self, listing: &Listing, outcome: &Outcome) -> io::Result<()> {
        let tools = match listing.language {
            Language::Rust => format!("{}, edition 2024", self.tools.rustc.release()),
            Language::Python => {
                self.tools.python().map_or_else(String::clone, |it| it.version.clone())
            }
        };
        let evidence = serde_json::to_vec(&Evidence {
            tools,
            end: outcome.end,
            printed: outcome.printed,
            closures: outcome.closures.clone(),
            time: SystemTime::now()
                .duration_since(SystemTime::UNIX_EPOCH)
                .unwrap_or_default()
                .as_secs(),
        })?;
        fs::create_dir_all(&self.folder)?;
        let file = self.file(listing).ok_or(io::ErrorKind::NotFound)?;
        let new = tempfile::NamedTempFile::new_in(&self.folder)?;
        fs::write(new.path(), evidence)?;
        new.persist(file)?;
        Ok(())
    }

    /// Removes the evidence of a listing.
    ///
    /// # Errors
    /// If it is there and cannot be removed.
    pub fn remove(&self, listing: &Listing) -> io::Result<()> {
        match self.file(listing).map(fs::remove_file) {
            Some(Err(error)) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Removes old evidence of other programs than these.
    pub fn sweep<'a>(&self, listings: impl Iterator<Item = &'a Listing>) {
        let current: Vec<_> = listings.filter_map(|listing| self.file(listing)).collect();
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let modified = entry.metadata().and_then(|it| it.modified());
            let is_old = modified.is_ok_and(|it| it.elapsed().is_ok_and(|age| age > KEEP));
            let name = entry.file_name();
            let is_ours =
                name.len() == 64 && name.to_string_lossy().bytes().all(|b| b.is_ascii_hexdigit());
            if is_ours && is_old && !current.contains(&entry.path()) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }

    /// The file for a listing; none if the tool that runs it is missing.
    fn file(&self, listing: &Listing) -> Option<PathBuf> {
        let settings = match listing.language {
            Language::Rust => rust::settings(&self.tools.rustc),
            Language::Python => python::settings(self.tools.python().ok()?),
        };
        let Listing { path, program, output, message, captures, .. } = listing;
        let claim = (path, program, output, message, captures);
        let mut hash = self.common.clone();
        hash.update(format!("{settings:?}{claim:?}"));
        let name: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Some(self.folder.join(name))
    }
}
