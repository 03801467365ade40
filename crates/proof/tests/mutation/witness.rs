//! What a program does, seen without the proof: where the proof does not
//! notice a changed program, this tells whether there was anything to notice.
//!
//! Only programs that the proof ran to their end come here, so nothing limits
//! them once more.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use book::{Claim, Fence};
use tempfile::TempDir;

/// All that a page could say of a program.
#[derive(PartialEq, Eq)]
pub struct Seen {
    compiler: String,
    printed: String,
    ending: String,
}

impl Seen {
    /// Compiles and runs the program of a claim in a folder of its own.
    ///
    /// # Errors
    /// Where a tool cannot be run.
    pub fn of(claim: &Claim) -> Result<Seen, String> {
        let folder = TempDir::new().map_err(|error| error.to_string())?;
        let source = PathBuf::from(claim.listing.as_ref().unwrap_or(&claim.chapter));
        // Lines above a program in a chapter make its line numbers the page's.
        let above = if claim.listing.is_some() {
            0
        } else {
            claim.line
        };
        let text = "\n".repeat(above) + &claim.program;
        let path = folder.path().join(&source);
        fs::create_dir_all(path.parent().unwrap_or(folder.path()))
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| format!("{}: {error}", path.display()))?;
        match claim.fence {
            Fence::Python => python(&source, folder.path()),
            _ => rust(claim, &source, folder.path()),
        }
    }

    /// Whether this is what the page says of a program that ends well.
    pub fn agrees_with(&self, claim: &Claim) -> bool {
        let shown = claim.output.as_ref().map_or("", |output| &output.text);
        match claim.fence {
            Fence::Runs => self.compiler.is_empty() && self.printed == shown,
            Fence::Warns | Fence::Python => self.printed == shown,
            _ => true,
        }
    }
}

fn rust(claim: &Claim, source: &Path, folder: &Path) -> Result<Seen, String> {
    let runs = !matches!(claim.fence, Fence::Refused(_) | Fence::Compiles);
    let emit = if runs {
        "--emit=link"
    } else {
        "--emit=metadata"
    };
    let mut rustc = Command::new(env!("PROOF_RUSTC"));
    rustc
        .args(["--edition=2024", "--crate-type=bin", emit])
        .args(["--diagnostic-width=100", "-o", "program.exe"])
        .arg(source)
        .current_dir(folder);
    let compiled = output(&mut rustc)?;
    let mut seen = Seen {
        compiler: text(&compiled.stderr),
        printed: String::new(),
        ending: compiled.status.to_string(),
    };
    if runs && compiled.status.success() {
        let mut program = Command::new(folder.join("program.exe"));
        let ran = output(program.current_dir(folder).env("RUST_BACKTRACE", "0"))?;
        seen.printed = text(&ran.stdout);
        seen.ending = ran.status.to_string();
        if !ran.status.success() {
            seen.ending += &without_thread_numbers(&text(&ran.stderr));
        }
    }
    Ok(seen)
}

fn python(source: &Path, folder: &Path) -> Result<Seen, String> {
    let mut python = Command::new(env!("PROOF_PYTHON"));
    python
        .args(["-I", "-B", "-X", "utf8"])
        .arg(source)
        .current_dir(folder);
    let ran = output(&mut python)?;
    let mut printed = text(&ran.stdout);
    if !ran.status.success() {
        // Of an exception, a page shows the last line.
        let told = text(&ran.stderr);
        printed += &format!("{}\n", told.lines().next_back().unwrap_or_default());
    }
    Ok(Seen {
        compiler: String::new(),
        printed,
        ending: ran.status.to_string(),
    })
}

fn output(command: &mut Command) -> Result<Output, String> {
    command.stdin(std::process::Stdio::null());
    let output = command.output();
    output.map_err(|error| format!("`{}`: {error}", command.get_program().display()))
}

fn text(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    if cfg!(windows) {
        text.replace("\r\n", "\n")
    } else {
        text.into_owned()
    }
}

/// `thread 'main' (4711) panicked at …` without the number, which is another
/// in each run.
fn without_thread_numbers(words: &str) -> String {
    let line = |line: &str| match line.split_once(") panicked at ") {
        Some((thread, place)) => {
            let (thread, _) = thread.rsplit_once(" (").unwrap_or((thread, ""));
            format!("{thread} panicked at {place}\n")
        }
        None => format!("{line}\n"),
    };
    words.lines().map(line).collect()
}
