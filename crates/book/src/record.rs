//! What was proven, and with what: a green proof leaves one small file for
//! each claim, named by a hash of all that it claims. Change anything, and
//! there is no file of that name.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use sha2::{Digest, Sha256};

use crate::{Claim, Shown};

/// Where the files are, seen from the project's root.
pub const PROOFS: &str = "target/proofs";

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

impl Claim {
    /// Notes that this claim was proven with these tools, in words for
    /// readers: `rustc 1.95.0, edition 2024`.
    ///
    /// A folder without `book.toml` is a test's and keeps no record.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub fn record(&self, root: &Path, tools: &str) -> io::Result<()> {
        if !root.join("book.toml").exists() {
            return Ok(());
        }
        let proof = self.proof(root);
        if is_fresh(&proof) && fs::read_to_string(&proof).is_ok_and(|noted| noted == tools) {
            return Ok(());
        }
        fs::create_dir_all(root.join(PROOFS))?;
        fs::write(proof, tools)
    }

    /// The tools this very claim was proven with; `None` where it was not.
    pub fn proven_with(&self, root: &Path) -> Option<String> {
        fs::read_to_string(self.proof(root))
            .ok()
            .filter(|tools| !tools.is_empty())
    }

    /// When it was last proven, to a day.
    pub fn proven_on(&self, root: &Path) -> Option<SystemTime> {
        self.proof(root).metadata().ok()?.modified().ok()
    }

    fn proof(&self, root: &Path) -> PathBuf {
        let mut hash = Sha256::new();
        let shown = |shown: &Option<Shown>| shown.as_ref().map(|shown| shown.text.clone());
        // The place is part of what the compiler says, where it is shown.
        let place = self.listing.clone().unwrap_or_else(|| self.place());
        let content = (
            place,
            &self.fence,
            &self.program,
            shown(&self.message),
            shown(&self.output),
        );
        hash.update(format!("{content:?}"));
        let name: String = hash
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        root.join(PROOFS).join(name)
    }
}

/// Whether a note is less than a day old. What is old may be swept soon, so
/// that one is written again.
fn is_fresh(note: &Path) -> bool {
    let written = note.metadata().and_then(|note| note.modified());
    written.is_ok_and(|time| time.elapsed().is_ok_and(|age| age < DAY))
}
