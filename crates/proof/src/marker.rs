//! Which claim skeptic asks about: the last line of the program it was given
//! names it, as `//@ <root>|src/a.md#3`.

use std::fs;
use std::path::{Path, PathBuf};

use book::{Chapter, Claim};

use crate::report;

/// The claim that skeptic's `test.rs` was made from, with its project's root;
/// checked to be the same program that the chapter shows now.
///
/// # Errors
/// Where there is no such claim, or the chapter has changed since.
pub fn claim_behind(source: &Path) -> Result<(PathBuf, Claim), String> {
    let text = fs::read_to_string(source).map_err(|e| format!("{}: {e}", source.display()))?;
    let (program, last) = text.trim_end().rsplit_once('\n').unwrap_or(("", &text));
    let marker = last
        .strip_prefix(book::MARK)
        .ok_or_else(|| no_marker(last))?;
    let (root, claim) = find(marker.trim())?;
    // skeptic puts one line break before the program.
    if program.trim_end().strip_prefix('\n') != Some(claim.program.trim_end()) {
        return Err(report::headline(
            &claim,
            "is not what skeptic was given: the chapter changed during the run; run again",
        ));
    }
    Ok((root, claim))
}

/// The claim a marker names, with its project's root.
///
/// # Errors
/// Where there is no such claim.
pub fn find(marker: &str) -> Result<(PathBuf, Claim), String> {
    let (root, id) = marker.rsplit_once('|').ok_or_else(|| no_marker(marker))?;
    let (chapter, index) = id.rsplit_once('#').ok_or_else(|| no_marker(marker))?;
    let index: usize = index.parse().map_err(|_| no_marker(marker))?;
    let (chapter, _) = Chapter::read(Path::new(root), chapter);
    let gone = format!("{id}: this program is gone from its chapter; run again");
    Ok((
        PathBuf::from(root),
        chapter.claims.into_iter().nth(index).ok_or(gone)?,
    ))
}

fn no_marker(found: &str) -> String {
    format!("`{found}` does not name a claim; the proof knows skeptic 0.14.2 only")
}
