//! What was proven, and with what: a green proof leaves one small file for
//! each claim, named by a hash of all that it claims. Change anything, and
//! there is no file of that name.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::{Claim, Shown};

/// Where the files are, seen from the project's root.
pub const PROOFS: &str = "target/proofs";

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
        fs::create_dir_all(root.join(PROOFS))?;
        fs::write(self.proof(root), tools)
    }

    /// The tools this very claim was proven with; `None` where it was not.
    pub fn proven_with(&self, root: &Path) -> Option<String> {
        fs::read_to_string(self.proof(root))
            .ok()
            .filter(|tools| !tools.is_empty())
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
