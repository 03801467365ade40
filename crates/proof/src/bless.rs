//! `BLESS=1 cargo test` writes what was really printed into the `.out`, the
//! `.err` or the chapter's own block, and nothing else; each file whole or
//! not at all.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use book::{Chapter, Claim, Shown};

use crate::kept::KEPT;
use crate::switch;

/// How long a program waits for the one that states their output.
const PATIENCE: Duration = Duration::from_secs(5);

/// A verdict, or with `BLESS=1` the new text accepted instead.
///
/// # Errors
/// The verdict where nothing was asked, or why the text cannot be accepted.
pub fn instead_of(
    verdict: String,
    claim: &Claim,
    root: &Path,
    shown: &Shown,
    text: &str,
) -> Result<(), String> {
    if !switch::bless()? {
        return Err(verdict);
    }
    if let Some(first) = claim.follows {
        return agrees_soon(claim, root, shown, text).ok_or_else(|| {
            format!(
                "{verdict}not accepted: this output is stated by the first program above it, \
                 {}:{first}; accept that one, then run again\n",
                claim.chapter
            )
        });
    }
    let lock = File::create(Path::new(KEPT).join("bless.lock"));
    lock.and_then(|file| file.lock().map(|()| file))
        .map_err(|error| format!("{verdict}not accepted: `{KEPT}` cannot be written: {error}\n"))
        .and_then(|_held| {
            let written = match &shown.file {
                Some(file) => replace(&root.join(file), text.as_bytes()),
                None => rewrite_block(claim, root, shown, text),
            };
            written.map_err(|error| format!("{verdict}not accepted: {error}\n"))
        })
}

/// Waits a moment for the first program's run to state what this one printed.
fn agrees_soon(claim: &Claim, root: &Path, shown: &Shown, text: &str) -> Option<()> {
    let deadline = Instant::now() + PATIENCE;
    while Instant::now() < deadline {
        let (chapter, problems) = Chapter::read(root, &claim.chapter);
        if !problems.is_empty() {
            return None; // and nothing will be written into it
        }
        let output = chapter.claims.get(claim.index)?.output.clone()?;
        if output.file == shown.file && output.text == text {
            return Some(());
        }
        thread::sleep(Duration::from_millis(50));
    }
    None
}

/// Puts a text between the fences of a block in the chapter.
fn rewrite_block(claim: &Claim, root: &Path, shown: &Shown, text: &str) -> Result<(), String> {
    // Another block may have grown since this claim was read, or another run
    // may have written this one.
    let (chapter, problems) = Chapter::read(root, &claim.chapter);
    // What stands for an include that cannot be read is no block to fill.
    if let Some(problem) = problems.first() {
        return Err(format!("mend the chapter first: {problem}"));
    }
    let claim_now = chapter.claims.get(claim.index);
    let blocks = claim_now.map(|claim| [&claim.message, &claim.output].into_iter().flatten());
    let find = |text: &str| blocks.clone()?.find(|now| now.text == text);
    if find(text).is_some() {
        return Ok(());
    }
    let fence = find(&shown.text)
        .ok_or("the block is no longer there")?
        .line;
    if !text.ends_with('\n') {
        return Err(
            "its last line has no end, which a block cannot show; keep it in a file".into(),
        );
    }
    if text
        .lines()
        .any(|line| line.trim_start().starts_with(['`', '~']))
    {
        return Err("a line of it could end the fence; keep it in a file".into());
    }
    let path = root.join(&claim.chapter);
    let source = fs::read_to_string(&path).map_err(|error| error.to_string())?;
    let lines: Vec<_> = source.split_inclusive('\n').collect();
    let opening = lines[fence - 1];
    let margin = &opening[..opening.find(['`', '~']).unwrap_or(0)];
    let end = if opening.ends_with("\r\n") {
        "\r\n"
    } else {
        "\n"
    };
    let new: String = text
        .lines()
        .map(|line| format!("{margin}{line}{end}"))
        .collect();
    let old = shown.text.lines().count();
    let (before, after) = (lines[..fence].concat(), lines[fence + old..].concat());
    let chapter = before + &new + &after;
    replace(&path, chapter.as_bytes())
}

/// Replaces a file as a whole: another one is written and takes its name.
fn replace(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let told = |error: std::io::Error| format!("`{}` cannot be written: {error}", path.display());
    let metadata = fs::metadata(path).map_err(told)?;
    if metadata.permissions().readonly() {
        return Err(format!("`{}` is read-only", path.display()));
    }
    let beside = path.parent().unwrap_or(Path::new("."));
    let mut last = None;
    // Written in the target folder first, so that an interrupted run leaves nothing
    // among the listings; beside the file where that is another disk.
    for folder in [Path::new(KEPT), beside] {
        let mut new = tempfile::Builder::new()
            .prefix("new-")
            .tempfile_in(folder)
            .map_err(told)?;
        new.write_all(bytes).map_err(told)?;
        new.as_file()
            .set_permissions(metadata.permissions())
            .map_err(told)?;
        new.as_file().sync_all().map_err(told)?;
        match new.persist(path) {
            Ok(_) => return Ok(()),
            Err(error) => last = Some(error.error),
        }
    }
    last.map_or(Ok(()), |error| Err(told(error)))
}
