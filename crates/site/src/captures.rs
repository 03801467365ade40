//! `cargo run -- captures`: what each closure of a reader's own program captures, a
//! line for each, as the compiler reports it.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, stdin};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::Args;
use runner::process::{describe_exit, run as run_process};
use runner::{Closure, Limits, Rustc, Streams, captures};
use tempfile::TempDir;

use crate::{explain, terminal};

/// The file name of a program on standard input.
const STDIN: &str = "stdin.rs";

/// Programs and their edition.
#[derive(Args)]
pub struct Options {
    /// Programs in Rust; `-` is standard input
    #[arg(required = true, value_name = "FILE.rs")]
    files: Vec<String>,
    /// The edition of all of them
    #[arg(long, default_value = "2024", value_parser = ["2015", "2018", "2021", "2024"])]
    edition: String,
}

/// Prints the closures of each file. A program that does not compile is told with
/// rustc's words and the clinic's; the others are still printed.
///
/// # Errors
/// If a program cannot be read or compiled.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    let rustc = Rustc::find(root).map_err(anyhow::Error::msg)?;
    let mut wrong = Vec::new();
    for file in &options.files {
        match of_file(&rustc, file, &options.edition) {
            Ok(closures) if closures.is_empty() => {
                terminal::warn(&format!("{file}: no closure"));
            }
            Ok(closures) => {
                let lines = closures.iter().map(|(path, closure)| format!("{path}:{closure}\n"));
                terminal::print(lines.collect::<String>())?;
            }
            Err(error) => {
                terminal::warn(format!("{error:#}").trim_end());
                if let Some(about) = explain::about(root, &format!("{error:#}")) {
                    terminal::warn(&format!(
                        "\nThe error clinic of this book:\n\n{}",
                        about.trim_end()
                    ));
                }
                wrong.push(file.as_str());
            }
        }
    }
    match wrong[..] {
        [] => Ok(()),
        _ => bail!("not compiled: {}", wrong.join(", ")),
    }
}

/// The closures of a program and of its modules, each with the file it is in.
fn of_file(rustc: &Rustc, file: &str, edition: &str) -> Result<Vec<(String, Closure)>> {
    let folder = TempDir::new()?;
    let mir = folder.path().join("program.mir");
    let mut command = Command::new(&rustc.path);
    let mut text = String::new();
    let (path, shown) = match file {
        "-" => {
            stdin().read_to_string(&mut text).context("standard input")?;
            fs::write(folder.path().join(STDIN), &text)?;
            command.current_dir(folder.path());
            (STDIN, STDIN)
        }
        file => {
            text = fs::read_to_string(file).with_context(|| file.to_owned())?;
            (file, file)
        }
    };
    let kind = if text.contains("fn main") { "bin" } else { "lib" };
    command
        .args(["--crate-name=program", "--cap-lints=allow", "--crate-type", kind])
        .args(["--edition", edition])
        .arg(format!("--emit=mir={}", mir.display()))
        .arg(path);
    let compiled = run_process(command, Streams::Separate, Limits::default())
        .map_err(|what| anyhow::anyhow!("{shown}: rustc {what}"))?;
    match compiled.status.code() {
        Some(0) => {}
        Some(1) => bail!("{}", String::from_utf8_lossy(&compiled.stderr)),
        _ => bail!("{shown}: rustc {}", describe_exit(compiled.status)),
    }
    let mir = fs::read_to_string(&mir).context(shown.to_owned())?;
    let mut texts = BTreeMap::from([(path.to_owned(), text)]);
    for module in captures::files(&mir).map_err(anyhow::Error::msg)? {
        // What is not below this folder comes from the standard library's macros.
        if !Path::new(&module).starts_with(&rustc.sysroot)
            && let Ok(text) = fs::read_to_string(&module)
        {
            texts.entry(module).or_insert(text);
        }
    }
    let mut closures = Vec::new();
    for (path, text) in &texts {
        let read = captures::read(&mir, path, text).map_err(anyhow::Error::msg);
        let read = read.with_context(|| format!("{path}: a capture that cannot be read"))?;
        closures.extend(read.into_iter().map(|closure| (path.clone(), closure)));
    }
    Ok(closures)
}
