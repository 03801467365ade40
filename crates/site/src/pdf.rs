//! The book as a PDF, printed by the reader's own Chromium.

use std::env;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// What the file is called, in the book's folder.
pub const NAME: &str = "closures.pdf";

const BROWSERS: [&str; 8] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/// A Chromium on this machine.
///
/// # Errors
/// Where there is none, with what was looked for.
pub fn browser() -> Result<String> {
    if let Ok(named) = env::var("CHROMIUM") {
        return Ok(named);
    }
    let found = BROWSERS.iter().find(|name| {
        Command::new(name)
            .arg("--version")
            .output()
            .is_ok_and(|output| output.status.success())
    });
    match found {
        Some(name) => Ok((*name).to_owned()),
        None => bail!(
            "no Chromium on this machine makes the PDF (looked for {}); install one, or name \
             it in CHROMIUM",
            BROWSERS.join(", ")
        ),
    }
}

/// Prints the book in `dest`, with bookmarks.
///
/// # Errors
/// Where the browser fails, with its words.
pub fn print(browser: &str, dest: &Path) -> Result<()> {
    let dest = dest.canonicalize()?;
    let profile = tempfile::tempdir()?;
    let file = dest.join(NAME);
    let mut command = Command::new(browser);
    command.args([
        "--headless",
        "--disable-gpu",
        "--disable-background-networking",
    ]);
    command.args(["--no-pdf-header-footer", "--generate-pdf-document-outline"]);
    command.arg(format!("--user-data-dir={}", profile.path().display()));
    command.arg(format!("--print-to-pdf={}", file.display()));
    if is_root() {
        command.arg("--no-sandbox"); // Chromium refuses to start otherwise
    }
    command.arg(format!("file://{}", dest.join("print.html").display()));
    let output = command
        .output()
        .with_context(|| format!("`{browser}` cannot be run"))?;
    if !output.status.success() || !file.exists() {
        bail!(
            "`{browser}` made no PDF:\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(())
}

#[cfg(unix)]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}
