//! The command line: `cargo run` serves the book and rebuilds it after changes,
//! `build` builds it once, `captures` prints what closures capture, `exercise` checks
//! what readers write for the exercises, `explain` prints entries of the clinic, and `preprocess` is called by mdBook.

mod answer;
mod captures;
mod differences;
mod exercises;
mod explain;
mod figure;
mod forms;
mod highlight;
mod indexes;
mod lookup;
mod markup;
mod message;
mod notes;
mod outline;
mod packed;
mod pages;
mod pasted;
mod pdf;
mod places;
mod preprocess;
mod protocol;
mod publish;
mod rebuild;
mod render;
mod sections;
mod serve;
mod terminal;
mod theme;
mod watch;
mod words;

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::bail;
use clap::{Parser, Subcommand};
use runner::evidence::Store;
use runner::interrupted;

use crate::render::{Mode, copy_listings, render};

/// Closures: from a Python notebook to Rust, a book in a browser
#[derive(Parser)]
#[command(name = "closures", version)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Action>,
    #[command(flatten)]
    serve: serve::Options,
    /// The folder of `book.toml`
    #[arg(long, global = true, value_name = "DIR", default_value_os_t = project())]
    root: PathBuf,
}

#[derive(Subcommand)]
enum Action {
    /// Build the book once
    Build {
        /// Where to, replacing the book that is there [default: book]
        #[arg(long, value_name = "DIR")]
        dest: Option<PathBuf>,
        /// Print it to closures.pdf too, by the Chromium on this machine
        #[arg(long)]
        pdf: bool,
        /// Build it even if something is not proven, and mark that
        #[arg(long)]
        unproven: bool,
    },
    /// Print what each closure of your own programs captures
    Captures(captures::Options),
    /// Do the book's exercises in an editor: each save is compiled, run and checked
    Exercise {
        /// Which one, such as `loops/bells` [default: the first that is not done]
        name: Option<String>,
        /// List them all with those that are done, and stop
        #[arg(long)]
        list: bool,
    },
    /// Print what the error clinic says of a code, of words, or of messages
    Explain {
        /// Codes, anchors, plain words, or a message [default: standard input]
        words: Vec<String>,
    },
    /// Be the preprocessor of mdBook 0.4 or 0.5: JSON in, JSON out
    Preprocess {
        /// `supports RENDERER`, as mdBook asks first
        #[arg(num_args = 0..=2, value_names = ["supports", "RENDERER"])]
        question: Vec<String>,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = &arguments.root;
    let done = match arguments.command {
        None => serve(root, &arguments.serve),
        Some(Action::Build { dest, pdf, unproven }) => build(root, dest, pdf, unproven),
        Some(Action::Captures(options)) => captures::run(root, &options),
        Some(Action::Exercise { name, list }) => exercises::run(root, name.as_deref(), list),
        Some(Action::Explain { words }) => explain::run(root, &words),
        Some(Action::Preprocess { question }) => protocol::run(&question),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The whole chain of causes, on one line.
            terminal::warn(format!("{error:#}").trim_end());
            ExitCode::FAILURE
        }
    }
}

fn serve(root: &Path, options: &serve::Options) -> anyhow::Result<()> {
    let settings = root.join("book.toml");
    if !settings.is_file() {
        bail!(
            "{}: there is no such file; name the folder of the book with --root",
            settings.display()
        );
    }
    let sources = ["book.toml", "theme", book::CHAPTERS, book::LISTINGS];
    let mut sources = sources.map(|path| root.join(path)).to_vec();
    // New evidence changes the marks on the pages.
    sources.push(Store::default_folder());
    let root = root.to_path_buf();
    serve::run(options, &sources, move |folder| render(&root, folder, Mode::Serve))
}

fn build(root: &Path, dest: Option<PathBuf>, pdf: bool, unproven: bool) -> anyhow::Result<()> {
    let dest = dest.unwrap_or_else(|| root.join("book"));
    let browser = pdf.then(pdf::browser).transpose()?;
    let mode = if unproven { Mode::Draft } else { Mode::Release };
    let absolute = std::path::absolute(&dest)?;
    for sources in [book::CHAPTERS, book::LISTINGS, "theme"] {
        if absolute.starts_with(std::path::absolute(root.join(sources))?) {
            bail!(
                "{}: is in `{sources}/`, which the book is made of; name another folder with --dest",
                dest.display()
            );
        }
    }
    publish::replace(&dest, |fresh| {
        render(root, fresh, mode)?;
        copy_listings(root, fresh)?;
        if interrupted() {
            bail!("interrupted");
        }
        browser.as_ref().map_or(Ok(()), |browser| pdf::print(browser, fresh))
    })?;
    terminal::print(format!("the book is in {}\n", dest.display()))
}

/// The project that cargo runs, else the one around the current folder.
fn project() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let start = package.or(env::current_dir().ok()).unwrap_or_default();
    let is_project = |folder: &&Path| folder.join("book.toml").is_file();
    start.ancestors().find(is_project).unwrap_or(&start).to_path_buf()
}
