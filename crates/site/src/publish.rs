//! Puts a finished book where it is wanted. The old book stays until the new
//! one is complete, and only a folder that this program wrote is replaced:
//! `--dest` may name any folder by mistake.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

/// The file in every published book by which this program knows its own.
const MARK: &str = ".closures-book";

/// Lets `build` fill a new folder, and puts it in the place of `dest`.
///
/// # Errors
/// What `build` returns, or that `dest` must not be replaced; `dest` is then
/// as it was.
pub fn replace(dest: &Path, build: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    check(dest)?;
    let name = || dest.display().to_string();
    // The folder itself is replaced, not a link to it.
    let dest = match dest.is_symlink() {
        true => dest.canonicalize().with_context(name)?,
        false => std::path::absolute(dest).with_context(name)?,
    };
    let parent = dest.parent().with_context(|| {
        format!("{}: the root of the file system; name a folder in it with --dest", name())
    })?;
    fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
    let fresh = temporary(parent)?;
    build(fresh.path())?;
    fs::write(fresh.path().join(MARK), "").with_context(name)?;
    open_to_readers(fresh.path()).with_context(name)?;
    let old = temporary(parent)?;
    let kept = old.path().join("book");
    if dest.exists() {
        fs::rename(&dest, &kept).with_context(name)?;
    }
    if let Err(error) = fs::rename(fresh.path(), &dest) {
        if kept.exists() && fs::rename(&kept, &dest).is_err() {
            let kept = old.keep().join("book");
            bail!("{}: {error}; the old book is now in {}", name(), kept.display());
        }
        return Err(error).with_context(name);
    }
    // The folder was renamed, so there is nothing left to remove.
    let _ = fresh.keep();
    Ok(())
}

/// Refuses a folder that holds anything but a book of this program.
fn check(dest: &Path) -> Result<()> {
    let name = dest.display();
    if !dest.exists() {
        return Ok(());
    }
    let entries = fs::read_dir(dest)
        .and_then(Iterator::collect::<std::io::Result<Vec<_>>>)
        .with_context(|| format!("{name}: cannot be read as a folder; name another with --dest"))?;
    let has = |wanted| entries.iter().any(|entry| entry.file_name() == wanted);
    if has(".git") {
        bail!("{name}: holds a git repository (`.git`); name another folder with --dest");
    }
    if !entries.is_empty() && !has(MARK) {
        bail!(
            "{name}: holds something that is not a book of this program (there is no `{MARK}` in \
             it); delete it, or name another folder with --dest"
        );
    }
    Ok(())
}

fn temporary(parent: &Path) -> Result<TempDir> {
    let parent_name = || format!("{}: cannot be written", parent.display());
    TempDir::with_prefix_in(".book-", parent).with_context(parent_name)
}

/// Temporary folders are closed to other users; a published book is not.
#[cfg(unix)]
fn open_to_readers(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn open_to_readers(_: &Path) -> std::io::Result<()> {
    Ok(())
}
