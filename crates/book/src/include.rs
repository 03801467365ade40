//! What a block may show: the file that an include names must exist, fit the
//! words of the fence, and have the anchor. mdBook itself would ship a page with
//! an empty block.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use crate::listing::{Language, Listing, Mark, stem};
use crate::problem::did_you_mean;
use crate::{Fence, LISTINGS, files};

pub(crate) type Listings = BTreeMap<String, Listing>;

/// An include as a chapter writes it: `{{#include ../listings/a/b.rs:part}}`.
pub(crate) struct Include<'a> {
    keeps_hidden_lines: bool,
    path: &'a str,
    anchor: Option<&'a str>,
}

impl<'a> Include<'a> {
    /// Reads the line between two fences.
    pub(crate) fn parse(line: &'a str) -> Result<Self, String> {
        let (directive, target) = line
            .strip_prefix("{{#")
            .and_then(|rest| rest.strip_suffix("}}"))
            .and_then(|rest| rest.split_once(' '))
            .filter(|(directive, _)| matches!(*directive, "include" | "rustdoc_include"))
            .ok_or_else(|| {
                format!(
                    "`{line}` between fences; expected one include at the left margin, such as \
                     `{{{{#include ../listings/loops/bells.py}}}}`"
                )
            })?;
        let target = target.trim();
        if target.contains('\\') {
            return Err(format!("`{target}` has a `\\`; write `/`"));
        }
        let (path, anchor) = match target.split_once(':') {
            Some((path, anchor)) if !target.contains("://") => (path, Some(anchor)),
            _ => (target, None),
        };
        if anchor.is_some_and(|it| it.chars().all(|c| c == ':' || c.is_ascii_digit())) {
            return Err(format!(
                "`{target}` names lines by their numbers, which change; name an anchor"
            ));
        }
        Ok(Include { keeps_hidden_lines: directive == "rustdoc_include", path, anchor })
    }

    /// The file that it shows in a fence of a chapter, relative to the project's
    /// root, and the anchor.
    pub(crate) fn file(
        &self,
        chapter: &str,
        fence: &Fence,
        listings: &Listings,
    ) -> Result<(String, Option<String>), String> {
        let file = resolve(chapter, self.path)?;
        let (kind, endings): (_, &[&str]) = match fence {
            Fence::Python => ("python", &["py"]),
            Fence::Text => ("text", &["out", "err", "captures"]),
            _ => ("rust", &["rs"]),
        };
        if !endings.contains(&ending(&file)) {
            return Err(format!(
                "`{file}` in a `{kind}` fence; expected a .{} file",
                endings.join(" or .")
            ));
        }
        let text = text(&file, listings)
            .ok_or_else(|| format!("there is no `{file}`{}", way_out(&file, listings)))?;
        if text.trim().is_empty() {
            return Err(format!("`{file}` is empty; there is nothing to show"));
        }
        match (listings.get(&file), self.anchor) {
            (None, Some(_)) => return Err(format!("a part of `{file}`; an output is shown whole")),
            (Some(it), _) if it.language == Language::Rust && !self.keeps_hidden_lines => {
                return Err(format!(
                    "`{file}` by `{{{{#include}}}}`; write `{{{{#rustdoc_include}}}}`, which \
                     keeps the lines around an anchor"
                ));
            }
            (Some(listing), anchor) => anchored(listing, anchor)?,
            (None, None) => {}
        }
        Ok((file, self.anchor.map(str::to_owned)))
    }
}

/// An included path, relative to the project's root.
fn resolve(chapter: &str, target: &str) -> Result<String, String> {
    let to_root = "../".repeat(chapter.matches('/').count());
    let way_out = format!("a page shows only files of `listings/`: write `{to_root}listings/…`");
    if target.contains("://") {
        return Err(format!("`{target}` is no file of this project; {way_out}"));
    }
    let mut path = PathBuf::from(chapter);
    path.pop();
    let mut is_inside = true;
    for part in Path::new(target).components() {
        match part {
            Component::Normal(name) => path.push(name),
            Component::CurDir => {}
            Component::ParentDir => is_inside &= path.pop(),
            _ => is_inside = false,
        }
    }
    let path = match is_inside {
        true => files::name(&path),
        false => return Err(format!("`{target}` leads out of the project; {way_out}")),
    };
    match path.starts_with(&format!("{LISTINGS}/")) {
        true => Ok(path),
        false => Err(format!("`{target}` leads to `{path}`; {way_out}")),
    }
}

fn ending(file: &str) -> &str {
    file.rsplit('.').next().unwrap_or_default()
}

/// The text of a program, or of an output or message beside one.
fn text<'a>(file: &str, listings: &'a Listings) -> Option<&'a str> {
    let mut beside = beside(file, listings);
    match ending(file) {
        "out" => beside.find_map(|listing| listing.output.as_deref()),
        "err" => beside.find_map(|listing| listing.message.as_deref()),
        "captures" => beside.find_map(|listing| listing.captures.as_deref()),
        _ => Some(listings.get(file)?.program.as_str()),
    }
}

/// The programs to which an output or a message with this path belongs.
fn beside<'a>(file: &str, listings: &'a Listings) -> impl Iterator<Item = &'a Listing> {
    let program = |language| listings.get(&format!("{}.{language}", stem(file)));
    ["rs", "py"].map(program).into_iter().flatten()
}

/// What to do about a file that does not exist.
fn way_out(file: &str, listings: &Listings) -> String {
    let ending = ending(file);
    if matches!(ending, "out" | "err" | "captures") && beside(file, listings).next().is_some() {
        let empty = if ending == "captures" { "; make it an empty file, and" } else { ";" };
        return format!("{empty} `BLESS=1 cargo test` writes it, beside its program");
    }
    let files: Vec<String> = listings.values().map(|it| it.beside(ending)).collect();
    let files = files.iter().map(String::as_str);
    did_you_mean(file, files.filter(|file| text(file, listings).is_some()))
}

/// Whether a listing can be shown whole, or has the anchor that is asked for.
fn anchored(listing: &Listing, anchor: Option<&str>) -> Result<(), String> {
    let path = &listing.path;
    let marks: Vec<Mark<'_>> = listing.program.lines().filter_map(Mark::of).collect();
    let mut begins = marks.iter().filter_map(|mark| match mark {
        Mark::Begin(name) => Some(*name),
        Mark::End(_) => None,
    });
    let Some(anchor) = anchor else {
        if let (None, Some(Mark::End(name))) = (begins.clone().next(), marks.first()) {
            return Err(format!("`{path}` has `ANCHOR_END: {name}` without `ANCHOR: {name}`"));
        }
        return match begins.next() {
            Some(name) => {
                Err(format!("`{path}` has anchors, so name the one to show: `{path}:{name}`"))
            }
            None => Ok(()),
        };
    };
    let is_end = |mark: &Mark<'_>| matches!(mark, Mark::End(name) if *name == anchor);
    let is_begin = |mark: &Mark<'_>| matches!(mark, Mark::Begin(name) if *name == anchor);
    let begin = marks.iter().position(is_begin).unwrap_or(marks.len());
    let is_code = |line: &crate::Line<'_>| line.shown && !line.text.trim().is_empty();
    match begins.clone().filter(|name| *name == anchor).count() {
        0 => {
            let hint = did_you_mean(anchor, begins);
            Err(format!(
                "`{path}` has no anchor `{anchor}`; add `ANCHOR: {anchor}` and `ANCHOR_END: \
                 {anchor}`{hint}"
            ))
        }
        1 if !marks[begin..].iter().any(is_end) => {
            Err(format!("anchor `{anchor}` of `{path}` does not end; add `ANCHOR_END: {anchor}`"))
        }
        1 if !listing.lines(Some(anchor)).iter().any(is_code) => {
            Err(format!("anchor `{anchor}` of `{path}` is empty; there is nothing to show"))
        }
        1 => Ok(()),
        _ => Err(format!("anchor `{anchor}` begins twice in `{path}`; begin it once")),
    }
}
