//! A test for each listing. Complete evidence replaces a proof, as cargo's
//! fingerprints replace a compilation.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::io::Write;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use book::{Book, Language, Listing, report};
use libtest_mimic::{Arguments, Failed, Trial};
use runner::evidence::Store;
use runner::{End, Failure, Limits, Outcome, Tools, interrupt, interrupted, python};
use tempfile::TempDir;

use crate::bless;
use crate::shim;
use crate::verdict::{self, Verdict};

/// Tests that run at once on each core: each mostly waits for a process.
const TESTS_PER_CORE: usize = 2;

/// A run over the listings of a project.
struct Run {
    root: PathBuf,
    listings: BTreeMap<String, Listing>,
    store: Store,
    /// Whether `BLESS=1` is set: files are written where they differ.
    bless: bool,
    /// Whether `FRESH=1` is set: evidence does not count.
    fresh: bool,
    /// The package that skeptic asks cargo about.
    package: TempDir,
}

/// Proves the listings of a project: its root, then the options of cargo's tests.
///
/// # Errors
/// If nothing can be proven here: no compiler, or a variable with a wrong value.
pub fn prove(arguments: &[OsString]) -> Result<ExitCode, String> {
    let (root, options) = arguments.split_first().ok_or("`verify prove ROOT`: no root")?;
    let root = Path::new(root);
    let (bless, fresh) = (switch("BLESS")?, switch("FRESH")?);
    let mut arguments = Arguments::from_iter(["verify".into()].iter().chain(options));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    arguments.test_threads.get_or_insert(TESTS_PER_CORE * cores);
    let (listings, problems) = Book::listings(root);
    let tools = Tools::find(root)?;
    let package = temporary_folder("package-")?;
    shim::write_package(package.path())
        .map_err(|error| format!("{}: cannot be written: {error}", package.path().display()))?;
    let run = Arc::new(Run {
        root: root.to_path_buf(),
        listings,
        store: Store::new(Store::default_folder(), tools),
        bless,
        fresh,
        package,
    });
    run.store.sweep(run.listings.values());
    let all_read = move || match problems.is_empty() {
        true => Ok(()),
        false => Err(report(&problems).into()),
    };
    let mut trials = vec![Trial::test("every file in listings/ can be read", all_read)];
    trials.extend(run.listings.keys().map(|path| {
        let (run, path) = (Arc::clone(&run), path.clone());
        Trial::test(path.clone(), move || run.test(&run.listings[&path]))
    }));
    Ok(run_until_pipe_is_closed(&arguments, trials))
}

/// Runs the tests. If the output is a closed pipe (`… | head -1`), the rest
/// of them is not run.
fn run_until_pipe_is_closed(arguments: &Arguments, trials: Vec<Trial>) -> ExitCode {
    let default_hook = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        // How `print!` and libtest-mimic panic on a closed pipe.
        let message = info.payload_as_str().unwrap_or_default();
        match message.contains("BrokenPipe") || message.contains("Broken pipe") {
            true => interrupt(),
            false => default_hook(info),
        }
    }));
    let run = AssertUnwindSafe(|| libtest_mimic::run(arguments, trials).exit_code());
    let done = panic::catch_unwind(run);
    done.unwrap_or(ExitCode::FAILURE)
}

/// An environment variable that is unset or `1`.
fn switch(name: &str) -> Result<bool, String> {
    match env::var_os(name) {
        None => Ok(false),
        Some(value) if value == "1" => Ok(true),
        Some(value) => {
            Err(format!("{name}={}: expected `{name}=1`, or no such variable", value.display()))
        }
    }
}

fn temporary_folder(prefix: &str) -> Result<TempDir, String> {
    let folder = tempfile::Builder::new().prefix(prefix).tempdir();
    folder.map_err(|error| {
        format!(
            "TMPDIR={}: cannot be written: {error}; name another folder in TMPDIR",
            env::temp_dir().display()
        )
    })
}

impl Run {
    fn test(&self, listing: &Listing) -> Result<(), Failed> {
        if !self.fresh && self.store.find(listing).is_some() {
            return Ok(());
        }
        if interrupted() {
            return Err(format!("{}: was not proven: interrupted", listing.path).into());
        }
        self.prove(listing).map_err(Failed::from)
    }

    /// Proves a listing and leaves evidence; a failure leaves none.
    fn prove(&self, listing: &Listing) -> Result<(), String> {
        self.store.remove(listing).map_err(|error| self.of_evidence(&error))?;
        let outcome = self.outcome(listing)?;
        let proven = match verdict::compare(listing, &outcome) {
            Err(Verdict::Differs { .. }) if self.bless => self.bless(listing, &outcome)?,
            Err(verdict) => return Err(verdict.report().to_owned()),
            Ok(()) => listing.clone(),
        };
        let written = self.store.write(&proven, &outcome);
        written.map_err(|error| self.of_evidence(&error))
    }

    fn of_evidence(&self, error: &std::io::Error) -> String {
        format!(
            "{}: cannot be written: {error}; name another folder in EVIDENCE\n",
            self.store.folder().display()
        )
    }

    /// Writes the files that differ; returns the listing with their new text.
    fn bless(&self, listing: &Listing, outcome: &Outcome) -> Result<Listing, String> {
        self.agree_with_twin(listing, outcome)?;
        let mut blessed = listing.clone();
        // A program with warnings whose captures are stated has three files.
        for _ in 0..3 {
            match verdict::compare(&blessed, outcome) {
                Ok(()) => break,
                Err(Verdict::Differs { ending, text, .. }) => {
                    let file = blessed.beside(ending);
                    bless::write(&self.root, &file, &text, self.store.folder())?;
                    let _ = writeln!(std::io::stderr(), "wrote {file}");
                    match ending {
                        "err" => blessed.message = Some(text),
                        "captures" => blessed.captures = Some(text),
                        _ => blessed.output = Some(text),
                    }
                }
                Err(verdict) => return Err(verdict.report().to_owned()),
            }
        }
        Ok(blessed)
    }

    /// Runs the program in the other language that has the same `.out`: nothing
    /// is written where the two print different texts.
    fn agree_with_twin(&self, listing: &Listing, outcome: &Outcome) -> Result<(), String> {
        let ending = match listing.language {
            Language::Rust => "py",
            Language::Python => "rs",
        };
        let Some(twin) = self.listings.get(&listing.beside(ending)) else {
            return Ok(());
        };
        match self.outcome(twin) {
            Ok(other) if outcome.end != End::Refused && other.end != End::Refused => {
                verdict::same_as_twin(listing, outcome, twin, &other)
            }
            // Its own test reports what is wrong with it.
            _ => Ok(()),
        }
    }

    fn outcome(&self, listing: &Listing) -> Result<Outcome, String> {
        let work = temporary_folder("listing-")?;
        // The shortest spelling of the path is what a program would print.
        let folder = work.path().canonicalize().unwrap_or(work.path().to_path_buf());
        let tools = self.store.tools();
        let outcome = match listing.language {
            Language::Rust => {
                let package = self.package.path();
                shim::through_skeptic(&tools.rustc, package, &folder, listing)
            }
            Language::Python => match tools.python() {
                Ok(python) => python::run(python, &folder, listing, Limits::default()),
                Err(message) => Err(Failure {
                    what: "was not run".to_owned(),
                    way_out: message.clone(),
                    ..Failure::default()
                }),
            },
        };
        outcome.map_err(|failure| match interrupted() {
            // What stopped it need not be what was reported.
            true => format!("{}: was not proven: interrupted\n", listing.path),
            false => verdict::failed(listing, &failure),
        })
    }
}
