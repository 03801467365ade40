//! Compiles the programs of a chapter together, as `rustdoc` does with the
//! examples of a crate: most of the time a program takes is rustc's start and
//! the linker's, and so is spent once. Each program stays a test of its own,
//! in a process of its own, with a verdict of its own.
//!
//! Only success is decided here. A program that could tell that it is not
//! alone, or that rustc has anything to say about, or that then does not do
//! what its page says, is compiled alone, and that verdict counts. `ALONE=1`
//! leaves all this out; CI proves the book both ways.

use std::fs::{self, File};
use std::path::Path;

use book::{Chapter, Claim, Fence};

use crate::compiler;
use crate::diagnostics::{self, Diagnostic};
use crate::kept::{self, Artifact, Compiled, KEPT, write};

/// Names the one of the programs in an executable that is to run.
pub const PART: &str = "PROOF_PART";

/// Words by which a program could tell that it is a module among others: what
/// stands at a crate's root, names of types and modules, the environment, what
/// is linked, and files beside it.
const TELLTALES: [&str; 19] = [
    "crate",
    "super",
    "mod",
    "pub",
    "extern",
    "macro",
    "macro_rules",
    "type_name",
    "type_name_of_val",
    "module_path",
    "TypeId",
    "Backtrace",
    "env",
    "option_env",
    "unsafe",
    "global_allocator",
    "include",
    "include_str",
    "include_bytes",
];

/// Compiles a program with the others of its chapter that are not yet kept;
/// `None` where it is to be compiled alone.
pub fn compile(claim: &Claim, root: &Path) -> Option<Artifact> {
    if !may_share(claim) {
        return None;
    }
    let kept = || look_up(claim)?.artifact;
    if let Some(artifact) = kept() {
        return Some(artifact);
    }
    // One run compiles the chapter, the others wait for it.
    let chapter = kept::hash(&format!("{}|{}", root.display(), claim.chapter));
    let lock = File::create(Path::new(KEPT).join(chapter + ".lock")).ok()?;
    lock.lock().ok()?;
    kept().or_else(|| {
        compile_chapter(claim, root)?;
        kept()
    })
}

/// Compiles what can be compiled together, without those that rustc has
/// something to say about.
fn compile_chapter(claim: &Claim, root: &Path) -> Option<()> {
    let (chapter, _) = Chapter::read(root, &claim.chapter);
    let mut programs: Vec<&Claim> = chapter.claims.iter().filter(|c| may_share(c)).collect();
    programs.retain(|program| !compiler::is_kept(program) && look_up(program).is_none());
    programs.sort_by_key(|program| key(program));
    programs.dedup_by_key(|program| key(program));
    while programs.len() > 1 {
        let said = attempt(&programs, root)?;
        if said.is_empty() {
            return Some(());
        }
        let before = programs.len();
        programs.retain(|program| !said.iter().any(|said| speaks_of(said, program)));
        if programs.len() == before {
            return None;
        }
    }
    None
}

/// Compiles programs together and keeps them where rustc has nothing to say;
/// else gives what it said.
fn attempt(programs: &[&Claim], root: &Path) -> Option<Vec<Diagnostic>> {
    let workshop = kept::workshop().ok()?;
    let source = workshop.path().join("chapter.rs");
    write(&source, source_of(programs, root).as_bytes()).ok()?;
    let first = programs.first()?;
    let executable = workshop.path().join(compiler::artifact_name(first));
    let mut rustc = compiler::rustc(&compiler::arguments(first), root);
    let chapter = &first.chapter;
    rustc
        .arg(format!("--remap-path-prefix={}=", root.display()))
        .arg(format!(
            "--remap-path-prefix={}={chapter}",
            source.display()
        ))
        .arg("-o")
        .args([&executable, &source]);
    let ended = child::run(rustc).ok()?;
    let said = diagnostics::read(&String::from_utf8(ended.stderr).ok()?).ok()?;
    if said.is_empty() {
        for (number, program) in programs.iter().enumerate() {
            keep(&executable, program, number).ok()?;
        }
    }
    Some(said)
}

/// The chapter as one program: each of its own programs is a module between
/// what were the fences, so that its lines keep their numbers; the listings
/// follow, taken in as they stand.
fn source_of(programs: &[&Claim], root: &Path) -> String {
    let mut lines: Vec<String> = Vec::new();
    let (mut listings, mut arms) = (String::new(), String::new());
    for (number, program) in programs.iter().enumerate() {
        let opening = format!("mod part_{number} {{");
        let closing = "pub fn proof_start() -> impl ::std::process::Termination { main() } }";
        arms += &format!("Ok(\"{number}\") => part_{number}::proof_start().report(),\n");
        if let Some(listing) = &program.listing {
            let listing = root.join(listing);
            let text = format!("include!({:?});", listing.to_string_lossy());
            listings += &format!("{opening} {text} {closing}\n");
        } else {
            let text = program.program.lines().map(str::to_owned);
            let end = program.line + text.clone().count();
            lines.resize_with(lines.len().max(end + 1), String::new);
            lines[program.line - 1] = opening;
            lines.splice(program.line..end, text);
            lines[end] = closing.to_owned();
        }
    }
    format!(
        "{}\n{listings}fn main() -> ::std::process::ExitCode {{\n\
         use ::std::process::Termination;\n\
         match ::std::env::var({PART:?}).as_deref() {{\n{arms}\
         _ => ::std::process::ExitCode::FAILURE,\n}}\n}}\n",
        lines.join("\n")
    )
}

fn keep(executable: &Path, program: &Claim, number: usize) -> Result<(), String> {
    let workshop = kept::workshop()?;
    let own = workshop.path().join(compiler::artifact_name(program));
    fs::hard_link(executable, &own)
        .or_else(|_| fs::copy(executable, &own).map(drop))
        .map_err(|error| error.to_string())?;
    let key = key(program);
    kept::note(workshop.path(), &key, b"", Some(&number.to_string()))?;
    kept::keep(workshop, &key);
    Ok(())
}

fn look_up(program: &Claim) -> Option<Compiled> {
    kept::look_up(&key(program), compiler::artifact_name(program))
}

fn key(program: &Claim) -> String {
    format!("together\n{}", compiler::key(program))
}

/// Whether a program cannot tell that it is a module among others. It ends as
/// it does by itself, for it runs in a process of its own.
fn may_share(claim: &Claim) -> bool {
    let program = &claim.program;
    let inner = ["#!", "//!", "/*!"];
    let words = || program.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    matches!(claim.fence, Fence::Runs | Fence::Panics)
        && !inner.iter().any(|inner| program.contains(inner))
        && !words().any(|word| TELLTALES.contains(&word))
        && words().filter(|word| *word == "main").count() == 1
        && program.lines().any(is_plain_main)
}

fn is_plain_main(line: &str) -> bool {
    let unusual = line.contains("where") || line.contains("impl");
    line == "fn main() {" || line.starts_with("fn main() -> ") && line.ends_with('{') && !unusual
}

fn speaks_of(said: &Diagnostic, program: &Claim) -> bool {
    said.at
        .as_ref()
        .is_none_or(|(file, line)| match &program.listing {
            Some(listing) => file == listing,
            None => {
                let lines = program.line + 1..=program.line + program.program.lines().count();
                *file == program.chapter && lines.contains(line)
            }
        })
}
