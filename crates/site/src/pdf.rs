//! The book as a PDF, printed by the Chromium on the author's machine.

use std::path::{Path, absolute};
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use anyhow::{Context, Result, anyhow, bail};
use url::Url;

const TIME: Duration = Duration::from_secs(120);
const FLAGS: [&str; 5] = [
    "--headless",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
];

/// Names in the folders of PATH, and full paths.
const BROWSERS: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
];

/// The browser that `CHROMIUM` names, or one that is installed.
pub fn browser() -> Result<String> {
    let path = env::var_os("PATH").unwrap_or_default();
    let is_there = |name: &&str| env::split_paths(&path).any(|it| it.join(name).is_file());
    let named = env::var("CHROMIUM").ok();
    let found = named.or_else(|| BROWSERS.into_iter().find(is_there).map(str::to_owned));
    found.with_context(|| {
        let names = BROWSERS.join(", ");
        format!("--pdf needs a Chromium ({names}); install one, or name its program in CHROMIUM")
    })
}

/// Prints the book in `dest` to a file in it, with bookmarks.
pub fn print(browser: &str, dest: &Path) -> Result<()> {
    let dest = absolute(dest)?;
    let page = Url::from_file_path(dest.join("print.html"))
        .map_err(|()| anyhow!("{}: cannot be written as a URL", dest.display()))?;
    let file = dest.join("closures.pdf");
    let folder = tempfile::tempdir()?; // for the browser's own files
    let log = folder.path().join("stderr");
    let mut child = Command::new(browser)
        .args(FLAGS)
        .args(is_root().then_some("--no-sandbox")) // Chromium refuses to start otherwise
        .arg(format!("--user-data-dir={}", folder.path().display()))
        .arg(format!("--print-to-pdf={}", file.display()))
        .arg(page.as_str())
        .stderr(fs::File::create(&log)?)
        .spawn()
        .with_context(|| format!("{browser}: cannot be run; name another in CHROMIUM"))?;
    let start = Instant::now();
    let status = loop {
        match child.try_wait()? {
            Some(status) => break status,
            None if start.elapsed() < TIME => thread::sleep(Duration::from_millis(50)),
            None => {
                child.kill()?;
                child.wait()?;
                bail!("{browser}: made no PDF within {TIME:?} and was stopped");
            }
        }
    };
    if !status.success() || !file.exists() {
        let log = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
        bail!("{browser}: made no PDF ({status}):\n{log}");
    }
    Ok(())
}

/// Whether this runs as root, as in most containers.
fn is_root() -> bool {
    #[cfg(unix)]
    return fs::metadata("/proc/self")
        .is_ok_and(|it| std::os::unix::fs::MetadataExt::uid(&it) == 0);
    #[cfg(not(unix))]
    return false;
}
