//! `cargo run` serves the book and follows its authors' changes,
//! `cargo run -- build` makes it once, `cargo run -- exercise` tries what its
//! readers write, `cargo run -- explain` tells what the compiler means, and
//! `cargo run -- preprocess` is called by a reader's own mdBook.

mod boxes;
mod connections;
mod exercises;
mod explain;
mod figure;
mod figures;
mod gate;
mod highlight;
mod indexes;
mod listings;
mod lookup;
mod markup;
mod message;
mod output;
mod pages;
mod pdf;
mod preprocessor;
mod render;
mod server;
mod watch;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Closures: from a Python notebook to Rust, a book in a browser
#[derive(Parser)]
#[command(name = "closures", version, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Action>,
    #[command(flatten)]
    serve: server::Options,
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
        /// Build it even where the proof is missing; such blocks say so
        #[arg(long)]
        unproven: bool,
    },
    /// Make the book that is served, in a process of its own
    #[command(hide = true)]
    Make {
        /// An empty folder
        folder: PathBuf,
    },
    /// Do the book's exercises in an editor: each save is tried and judged
    Exercise {
        /// Which one, such as `loops/bells` [default: the first that is not done]
        name: Option<String>,
        /// Show them all and which are done, and stop
        #[arg(long)]
        list: bool,
    },
    /// Tell what the error clinic says of a code, or of a message on standard input
    Explain {
        /// Codes or words of a message [default: standard input]
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
        None => server::run(root, &arguments.serve),
        Some(Action::Build {
            dest,
            pdf,
            unproven,
        }) => build(root, dest, pdf, unproven),
        Some(Action::Make { folder }) => render::render(root, &folder, render::For::Serving),
        Some(Action::Exercise { name, list }) => exercises::run(root, name.as_deref(), list),
        Some(Action::Explain { words }) => explain::run(root, &words),
        Some(Action::Preprocess { question }) => preprocessor::run(&question),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The whole chain of causes, on one line.
            eprintln!("{}", format!("{error:#}").trim_end());
            ExitCode::FAILURE
        }
    }
}

fn build(root: &Path, dest: Option<PathBuf>, pdf: bool, unproven: bool) -> anyhow::Result<()> {
    let dest = dest.unwrap_or_else(|| root.join("book"));
    let browser = pdf.then(pdf::browser).transpose()?;
    let purpose = if unproven {
        render::For::Trying
    } else {
        render::For::Publishing
    };
    output::replace(&dest, |fresh| {
        render::render(root, fresh, purpose)?;
        browser
            .as_ref()
            .map_or(Ok(()), |browser| pdf::print(browser, fresh))
    })?;
    println!("the book is in {}", dest.display());
    Ok(())
}

/// The project this program was built from.
fn project() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}
