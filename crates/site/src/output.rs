//! Puts a finished book where readers look for it. The old one stays until
//! the new one is whole.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// mdBook leaves this file in every book it makes.
const MADE_BY_MDBOOK: &str = ".nojekyll";

/// Lets `make` fill a fresh folder, and puts it in the place of `dest`.
///
/// # Errors
/// Whatever `make` says, or that `dest` holds something that is not a book;
/// `dest` is then as it was.
pub fn replace(dest: &Path, make: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let dest = std::path::absolute(dest)?;
    let parent = dest
        .parent()
        .context("a book cannot take the place of the file system's root")?;
    if is_in_use(&dest)? {
        bail!(
            "`{}` holds something that is not a book; name another folder with --dest",
            dest.display()
        );
    }
    let told = || format!("`{}` cannot be written", parent.display());
    fs::create_dir_all(parent).with_context(told)?;
    let fresh = tempfile::Builder::new()
        .prefix(".book-")
        .tempdir_in(parent)
        .with_context(told)?;
    make(fresh.path())?;
    // A folder for temporary files is closed to others; a book is not.
    let old = tempfile::Builder::new()
        .prefix(".book-")
        .tempdir_in(parent)
        .with_context(told)?;
    open_to_readers(fresh.path())?;
    if dest.exists() {
        fs::rename(&dest, old.path().join("book")).with_context(told)?;
    }
    if let Err(error) = fs::rename(fresh.path(), &dest) {
        let _ = fs::rename(old.path().join("book"), &dest);
        return Err(error).with_context(told);
    }
    // Its folder has moved; there is nothing left to remove.
    let _ = fresh.keep();
    Ok(())
}

fn is_in_use(dest: &Path) -> Result<bool> {
    if !dest.exists() || dest.join(MADE_BY_MDBOOK).exists() {
        return Ok(false);
    }
    let told = || format!("`{}` cannot be read as a folder", dest.display());
    Ok(fs::read_dir(dest).with_context(told)?.next().is_some())
}

#[cfg(unix)]
fn open_to_readers(folder: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755))?;
    Ok(())
}

#[cfg(not(unix))]
fn open_to_readers(_: &Path) -> Result<()> {
    Ok(())
}
