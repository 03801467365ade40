//! Stands in for the `rustc` that skeptic calls: compiles the block as a
//! reader would, keeps what came out, and judges what the compiler said.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use book::{Chapter, Claim, Fence};

use crate::bless;
use crate::child;
use crate::diagnostics::{self, Diagnostic};
use crate::report::{self, Found};

/// The compiler cargo builds this package with, which is the pinned one.
pub const RUSTC: &str = env!("PROOF_RUSTC");
/// Its `rustc -vV`.
const VERSION: &str = env!("PROOF_RUSTC_VERSION");
/// Where compiled blocks are kept between runs, by what they were made from.
const KEPT: &str = env!("PROOF_KEPT");

/// Beside skeptic's executable: where the real one is.
pub const POINTER: &str = "program.path";

/// What the compiler made of a program.
struct Compiled {
    diagnostics: Vec<Diagnostic>,
    /// The executable, or the metadata of a program that is not run; `None`
    /// where the program was rejected.
    artifact: Option<PathBuf>,
}

/// Does what skeptic asks `$RUSTC` for, with `test.rs … -o out.exe`.
///
/// # Errors
/// The verdict, where the program or its page is wrong; or a plain sentence
/// where skeptic does not call as expected.
pub fn stand_in(arguments: &[OsString]) -> Result<(), String> {
    let source = PathBuf::from(&arguments[0]);
    let output = arguments
        .iter()
        .skip_while(|argument| *argument != "-o")
        .nth(1)
        .map(PathBuf::from)
        .ok_or("skeptic called rustc without `-o`; the proof knows skeptic 0.14.2 only")?;
    let folder = output.parent().unwrap_or(Path::new("."));
    let (root, claim) = claim_behind(&source)?;
    let compiled = compile(&claim, &root, folder)?;
    judge(&claim, &root, &compiled)?;
    if let Some(artifact) = compiled.artifact {
        write(&folder.join(POINTER), artifact.to_string_lossy().as_bytes())?;
    }
    leave_supervisor(&output)
}

/// The claim that skeptic's `test.rs` was made from, with its project's root;
/// checked to be the same program that the chapter shows now.
pub fn claim_behind(source: &Path) -> Result<(PathBuf, Claim), String> {
    let text = fs::read_to_string(source).map_err(|e| format!("{}: {e}", source.display()))?;
    let (program, last) = text.trim_end().rsplit_once('\n').unwrap_or(("", &text));
    let marker = last
        .strip_prefix(book::MARK)
        .ok_or_else(|| no_marker(last))?;
    let (root, claim) = find(marker.trim())?;
    // skeptic puts one line break before the program.
    if program.trim_end().strip_prefix('\n') != Some(claim.program.trim_end()) {
        return Err(report::headline(
            &claim,
            "is not what skeptic was given: the chapter changed during the run; run again",
        ));
    }
    Ok((root, claim))
}

/// The claim a marker names, with its project's root: `<root>|src/a.md#3`.
pub fn find(marker: &str) -> Result<(PathBuf, Claim), String> {
    let (root, id) = marker.rsplit_once('|').ok_or_else(|| no_marker(marker))?;
    let (chapter, index) = id.rsplit_once('#').ok_or_else(|| no_marker(marker))?;
    let index: usize = index.parse().map_err(|_| no_marker(marker))?;
    let (chapter, _) = Chapter::read(Path::new(root), chapter);
    let gone = format!("{id}: this program is gone from its chapter; run again");
    Ok((
        PathBuf::from(root),
        chapter.claims.into_iter().nth(index).ok_or(gone)?,
    ))
}

fn no_marker(found: &str) -> String {
    format!("`{found}` does not name a claim; the proof knows skeptic 0.14.2 only")
}

/// Compiles a program, or finds what an earlier run made of the same.
fn compile(claim: &Claim, root: &Path, folder: &Path) -> Result<Compiled, String> {
    let runs = !matches!(claim.fence, Fence::Refused(_) | Fence::Compiles);
    let arguments = arguments(runs);
    // The path is part of what the compiler says, and so is the line of a
    // program that stands in a chapter.
    let at = claim.listing.clone().unwrap_or_else(|| claim.place());
    let key = format!(
        "{VERSION}\n{}\n{at}\n{}",
        arguments.join(" "),
        claim.program
    );
    let place = kept_place(&key);
    let artifact_name = if runs { "program.exe" } else { "program.rmeta" };
    if let Some(kept) = look_up(&place, &key, artifact_name)? {
        return Ok(kept);
    }
    let fresh = tempfile::Builder::new()
        .prefix("new-")
        .tempdir_in(KEPT)
        .map_err(|error| format!("`{KEPT}` cannot be written: {error}"))?;
    let mut rustc = Command::new(RUSTC);
    rustc
        .args(&arguments)
        .arg("-o")
        .arg(fresh.path().join(artifact_name))
        .current_dir(root);
    rustc
        .env_remove("RUSTC_BOOTSTRAP")
        .env_remove("RUST_BACKTRACE");
    match &claim.listing {
        Some(path) => rustc.arg(path),
        None => {
            let source = folder.join("program.rs");
            // Lines above the program make its line numbers the chapter's.
            let padded = "\n".repeat(claim.line) + &claim.program;
            write(&source, padded.as_bytes())?;
            let remap = format!("--remap-path-prefix={}={}", source.display(), claim.chapter);
            rustc.arg(remap).arg(&source)
        }
    };
    let ended = child::run(rustc)
        .map_err(|what| report::headline(claim, &format!("cannot be compiled: rustc {what}")))?;
    write(&fresh.path().join("said"), &ended.stderr)?;
    write(&fresh.path().join("key"), key.as_bytes())?;
    if runs && !ended.status.success() {
        // It may be the machine's fault, so it is not remembered.
        return look_up(fresh.path(), &key, artifact_name)?
            .ok_or_else(|| format!("`{}` cannot be read", fresh.path().display()));
    }
    let fresh = fresh.keep();
    if fs::rename(&fresh, &place).is_err() {
        // Another run was first, with the same outcome.
        let _ = fs::remove_dir_all(&fresh);
    }
    look_up(&place, &key, artifact_name)?
        .ok_or_else(|| format!("`{}` cannot be written", place.display()))
}

fn arguments(runs: bool) -> Vec<&'static str> {
    let mut arguments = vec!["--edition=2024", "--crate-type=bin", "--error-format=json"];
    arguments.push("--diagnostic-width=100");
    arguments.push(if runs {
        "-Cstrip=debuginfo"
    } else {
        "--emit=metadata"
    });
    arguments
}

fn kept_place(key: &str) -> PathBuf {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    Path::new(KEPT).join(format!("{:016x}", hasher.finish()))
}

/// What was kept for exactly this key.
fn look_up(place: &Path, key: &str, artifact: &str) -> Result<Option<Compiled>, String> {
    if fs::read(place.join("key")).ok().as_deref() != Some(key.as_bytes()) {
        return Ok(None);
    }
    let Ok(said) = fs::read_to_string(place.join("said")) else {
        return Ok(None);
    };
    // Its age is the time since its last use; build.rs sweeps by it.
    if let Ok(file) = fs::File::options().append(true).open(place.join("key")) {
        let _ = file.set_modified(SystemTime::now());
    }
    let artifact = Some(place.join(artifact)).filter(|path| path.exists());
    Ok(Some(Compiled {
        diagnostics: diagnostics::read(&said)?,
        artifact,
    }))
}

fn judge(claim: &Claim, root: &Path, compiled: &Compiled) -> Result<(), String> {
    let said = diagnostics::rendered(compiled.diagnostics.iter());
    let warned = !compiled.diagnostics.is_empty();
    match (&claim.fence, compiled.artifact.is_some()) {
        (Fence::Refused(codes), false) => refused(claim, root, codes, compiled, &said),
        (Fence::Refused(codes), true) => {
            let codes: Vec<_> = codes.iter().map(String::as_str).collect();
            let with = if codes.is_empty() {
                String::new()
            } else {
                format!(" with {}", codes.join(", "))
            };
            Err(report::headline(
                claim,
                &format!("compiles, but its fence says it is rejected{with}"),
            ) + "make it wrong again, or take `compile_fail` out of the fence\n")
        }
        (_, false) => Err(report::with_words(
            claim,
            "does not compile",
            &said,
            "mend it, or say `compile_fail` with the code in the fence",
        )),
        (Fence::Warns, true) if !warned => Err(report::headline(
            claim,
            "compiles without a warning, but its fence says `warns`",
        ) + "take `warns` out of the fence, and the warnings out of the page\n"),
        (Fence::Warns, true) => same_words(claim, root, &said),
        (_, true) if warned => Err(report::with_words(
            claim,
            "compiles with warnings that the page does not show",
            &said,
            "mend it, or say `warns` in the fence and show them below",
        )),
        _ => Ok(()),
    }
}

fn refused(
    claim: &Claim,
    root: &Path,
    codes: &BTreeSet<String>,
    compiled: &Compiled,
    said: &str,
) -> Result<(), String> {
    let errors = compiled
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.is_error);
    let given: BTreeSet<_> = errors.filter_map(|error| error.code.clone()).collect();
    if given != *codes {
        let list = |codes: &BTreeSet<String>| match codes.is_empty() {
            true => "no code".to_owned(),
            false => codes.iter().cloned().collect::<Vec<_>>().join(", "),
        };
        let what = format!(
            "is rejected with {}, but its fence says {}",
            list(&given),
            list(codes)
        );
        return Err(report::with_words(
            claim,
            &what,
            said,
            "mend the program or the fence",
        ));
    }
    same_words(claim, root, said)
}

/// The compiler's words on the page are the compiler's.
fn same_words(claim: &Claim, root: &Path, said: &str) -> Result<(), String> {
    let Some(shown) = &claim.message else {
        return Ok(()); // reading the chapter has told that they are missing
    };
    if shown.text == said {
        return Ok(());
    }
    let found = Found {
        by: "said by rustc",
        text: said,
    };
    let verdict = report::difference(claim, "makes rustc say something else", shown, &found);
    bless::instead_of(verdict, claim, root, shown, said)
}

/// Leaves this program where skeptic expects the compiled block. A link
/// writes nothing, so no fork can hold it open; a copy serves elsewhere.
fn leave_supervisor(output: &Path) -> Result<(), String> {
    let this = std::env::current_exe().map_err(|error| error.to_string())?;
    fs::hard_link(&this, output)
        .or_else(|_| fs::copy(&this, output).map(drop))
        .map_err(|error: io::Error| format!("{}: {error}", output.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}
