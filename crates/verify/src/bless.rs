//! `BLESS=1 cargo test` writes what was really printed or reported into the
//! `.out` or `.err`, each file whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

/// Replaces a file beside a program, or creates it. The new text is written in
/// the folder `aside` and then renamed, so that a run that is killed leaves the
/// old text or the new, and no other file among the listings.
///
/// # Errors
/// The file, and why it cannot be written.
pub fn write(root: &Path, file: &str, text: &str, aside: &Path) -> Result<(), String> {
    let path = root.join(file);
    if fs::metadata(&path).is_ok_and(|it| it.permissions().readonly()) {
        return Err(format!("{file}: is read-only; make it writable\n"));
    }
    let replaced = fs::create_dir_all(aside).and_then(|()| replace(&path, text, aside));
    let done = match replaced {
        // A rename does not reach another disk.
        Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
            replace(&path, text, path.parent().unwrap_or(root))
        }
        done => done,
    };
    done.map_err(|error| {
        format!("{file}: cannot be written: {error}; correct that and run again\n")
    })
}

fn replace(path: &Path, text: &str, folder: &Path) -> io::Result<()> {
    let mut new = NamedTempFile::new_in(folder)?;
    new.write_all(text.as_bytes())?;
    new.as_file().sync_all()?;
    match fs::metadata(path) {
        Ok(metadata) => new.as_file().set_permissions(metadata.permissions())?,
        Err(_) => open_to_others(new.path())?,
    }
    new.persist(path).map(drop).map_err(|error| error.error)
}

/// A temporary file is private; a file of the project is not.
fn open_to_others(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o644))?;
    }
    let _ = path;
    Ok(())
}
