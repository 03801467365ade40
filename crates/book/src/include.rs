//! `{{#include …}}` and `{{#rustdoc_include …}}`, as mdBook expands them, but
//! strict: mdBook logs a missing file and goes on, and a missing anchor gives
//! an empty block whose test passes. Here both are problems with a line.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::problem::did_you_mean;
use crate::summary::files_below;
use crate::{LISTINGS, Problem};

/// A listing that a chapter shows, whole or in part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Include {
    /// The listing, from the project's root: `listings/notebook/message.rs`.
    pub path: String,
    /// The slice that is shown; `None` shows all of it.
    pub anchor: Option<String>,
    /// The whole file, lines ended by `\n`.
    pub content: String,
    /// What mdBook puts in the directive's place. A slice of a Rust program
    /// keeps its other lines, hidden behind `# `.
    pub shown: String,
    /// The chapter's line that holds the directive, counted from 1.
    pub line: usize,
}

impl Include {
    /// The lines of the listing, anchors left out: each with its number in
    /// the file, counted from 1, and whether the page shows it.
    pub(crate) fn lines(&self) -> Vec<Line> {
        let mut seen = self.anchor.is_none();
        let mut lines = Vec::new();
        for (index, text) in self.content.lines().enumerate() {
            let name = self.anchor.as_deref();
            if let Some(ended) = anchor_in(text, "ANCHOR_END:") {
                seen &= name != Some(ended);
            } else if let Some(begun) = anchor_in(text, "ANCHOR:") {
                seen |= name == Some(begun);
            } else {
                lines.push(Line {
                    number: index + 1,
                    seen,
                    text: text.to_owned(),
                });
            }
        }
        lines
    }
}

/// A line of a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number in the listing, or in the chapter, counted from 1.
    pub number: usize,
    /// Whether the page shows it.
    pub seen: bool,
    /// The line, without its end.
    pub text: String,
}

/// What the chapter says on one line.
struct Directive<'a> {
    /// `rustdoc_include` rather than `include`.
    hides_the_rest: bool,
    path: &'a str,
    anchor: Option<&'a str>,
}

/// Reads a line of a chapter that holds a directive, or the beginning of one.
pub(crate) fn read(
    root: &Path,
    chapter: &str,
    number: usize,
    line: &str,
) -> Result<Include, Problem> {
    parse(line)
        .and_then(|directive| load(root, chapter, number, &directive))
        .map_err(|message| Problem::new(chapter, number, message))
}

fn parse(line: &str) -> Result<Directive<'_>, String> {
    let inner = line
        .strip_prefix("{{#")
        .and_then(|rest| rest.strip_suffix("}}"))
        .filter(|inner| !inner.contains(['{', '}']))
        .ok_or_else(|| {
            let start = directives(line).next().or(line.rfind("{{"));
            format!(
                "`{}` must stand alone on its line, at the left margin, on one line, with no \
                 spaces behind it",
                &line[start.unwrap_or(0)..]
            )
        })?;
    let mut words = inner.split_whitespace();
    // With a space before its name, it is no directive to mdBook.
    let name = words.next().filter(|name| inner.starts_with(name));
    let hides_the_rest = match name.unwrap_or_default() {
        "include" => false,
        "rustdoc_include" => true,
        other => {
            return Err(format!(
                "`{{{{#{other}}}}}` is not used in this book (known: `include`, \
                 `rustdoc_include`){}",
                did_you_mean(other, ["include", "rustdoc_include"])
            ));
        }
    };
    let (Some(target), None) = (words.next(), words.next()) else {
        return Err(format!(
            "`{line}` wants one path, such as `../listings/a/b.rs:anchor`"
        ));
    };
    let (path, anchor) = match target.split_once(':') {
        None => (target, None),
        Some((path, anchor)) => (path, Some(anchor)),
    };
    if anchor.is_some_and(|anchor| anchor.is_empty() || anchor.contains(':') || is_number(anchor)) {
        return Err(format!(
            "`{target}` names lines by number, which go stale in silence; name an anchor"
        ));
    }
    Ok(Directive {
        hides_the_rest,
        path,
        anchor,
    })
}

/// Where each thing begins that mdBook may take for a directive: two braces and
/// a `#`, with nothing between but space and ends of lines.
pub(crate) fn directives(text: &str) -> impl Iterator<Item = usize> {
    text.match_indices('#').filter_map(|(at, _)| {
        let before = text[..at].trim_end();
        before.ends_with("{{").then(|| before.len() - 2)
    })
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn load(
    root: &Path,
    chapter: &str,
    line: usize,
    directive: &Directive<'_>,
) -> Result<Include, String> {
    let path = resolve(chapter, directive.path)?;
    let content = read_listing(root, &path)?;
    let anchor = directive.anchor.map(str::to_owned);
    let shown = match directive.anchor {
        None => whole(&path, &content)?,
        Some(anchor) => slice(&path, &content, anchor, directive.hides_the_rest)?,
    };
    if let Some(at) = directives(&content).next() {
        return Err(format!(
            "{path}:{}: mdBook would take `{{{{#` for a directive; write it another way",
            1 + content[..at].matches('\n').count()
        ));
    }
    if path.ends_with(".rs") {
        for (number, text) in content.lines().enumerate() {
            let text = text.trim_start();
            if text == "#" || text.starts_with("# ") || text.starts_with("##") {
                return Err(format!(
                    "{path}:{}: mdBook would hide a line that starts with `#` and change \
                     the program; write it another way",
                    number + 1
                ));
            }
        }
    }
    Ok(Include {
        path,
        anchor,
        content,
        shown,
        line,
    })
}

/// The included path from the project's root, which must lie in `listings/`.
fn resolve(chapter: &str, target: &str) -> Result<String, String> {
    let mut path = PathBuf::from(chapter);
    path.pop();
    for part in Path::new(target).components() {
        match part {
            Component::Normal(name) => path.push(name),
            Component::CurDir => {}
            Component::ParentDir if path.pop() => {}
            _ => return Err(outside(target)),
        }
    }
    if !path.starts_with(LISTINGS) {
        return Err(outside(target));
    }
    Ok(path.to_string_lossy().replace('\\', "/"))
}

fn outside(target: &str) -> String {
    format!("`{target}` is not in `{LISTINGS}/`; a page shows only what is kept and proven there")
}

/// Reads a listing whole, with its lines ended by `\n`.
fn read_listing(root: &Path, path: &str) -> Result<String, String> {
    let file = root.join(path);
    let inside = match (
        fs::canonicalize(&file),
        fs::canonicalize(root.join(LISTINGS)),
    ) {
        (Ok(real), Ok(listings)) => real.starts_with(listings),
        (Err(error), _) if error.kind() != io::ErrorKind::NotFound => {
            return Err(format!("`{path}` cannot be read: {error}"));
        }
        _ => {
            let files = files_below(root, LISTINGS);
            let others = files.iter().filter(|file| *file != path);
            let near = did_you_mean(path, others.map(String::as_str));
            return Err(format!(
                "there is no `{path}`; write it, or mend the name{near}"
            ));
        }
    };
    if !inside {
        return Err(outside(path));
    }
    match fs::read(&file).map(String::from_utf8) {
        Ok(Ok(text)) if text.starts_with('\u{feff}') => Err(format!(
            "`{path}` starts with a byte order mark; save it without one"
        )),
        Ok(Ok(text)) => Ok(text.replace("\r\n", "\n")),
        Ok(Err(_)) => Err(format!("`{path}` is not UTF-8; save it as UTF-8")),
        Err(error) => Err(format!("`{path}` cannot be read: {error}")),
    }
}

fn whole(path: &str, content: &str) -> Result<String, String> {
    if let Some(anchor) = content.lines().find_map(|line| anchor_in(line, "ANCHOR:")) {
        return Err(format!(
            "`{path}` has anchors, and shown whole their comments reach the reader; \
             name one, such as `{path}:{anchor}`"
        ));
    }
    if content.trim().is_empty() {
        return Err(format!("`{path}` is empty; there is nothing to show"));
    }
    Ok(content.lines().collect::<Vec<_>>().join("\n"))
}

/// The lines between `ANCHOR: name` and `ANCHOR_END: name`, as mdBook takes
/// them. `hide_the_rest` keeps the other lines behind `# `.
fn slice(path: &str, content: &str, anchor: &str, hide_the_rest: bool) -> Result<String, String> {
    let mut shown = Vec::new();
    let (mut inside, mut begun, mut ended) = (false, false, false);
    let mut has_text = false;
    for (index, line) in content.lines().enumerate() {
        let (ends, begins) = (anchor_in(line, "ANCHOR_END:"), anchor_in(line, "ANCHOR:"));
        if ends.is_some() && begins.is_some() {
            return Err(format!(
                "{path}:{}: an anchor begins and another ends here; give each a line of its own",
                index + 1
            ));
        }
        if let Some(name) = ends {
            ended |= inside && name == anchor;
            inside &= name != anchor;
        } else if let Some(name) = begins {
            if name == anchor && begun {
                return Err(format!(
                    "anchor `{anchor}` begins twice in `{path}`; begin it once"
                ));
            }
            begun |= name == anchor;
            inside |= name == anchor;
        } else if inside {
            has_text |= !line.trim().is_empty();
            shown.push(line.to_owned());
        } else if hide_the_rest {
            shown.push(format!("# {line}"));
        }
    }
    if !begun {
        let names = content
            .lines()
            .filter_map(|line| anchor_in(line, "ANCHOR:"));
        let near = did_you_mean(anchor, names);
        return Err(format!(
            "`{path}` has no anchor `{anchor}`; add it, or mend the name{near}"
        ));
    }
    if !ended {
        return Err(format!(
            "anchor `{anchor}` of `{path}` does not end; add `ANCHOR_END: {anchor}`"
        ));
    }
    if !has_text {
        return Err(format!(
            "anchor `{anchor}` of `{path}` is empty; there is nothing to show"
        ));
    }
    Ok(shown.join("\n"))
}

/// The first name behind `ANCHOR:` or `ANCHOR_END:` on a line.
fn anchor_in<'a>(line: &'a str, mark: &str) -> Option<&'a str> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    line.split(mark)
        .skip(1)
        .map(|rest| rest.trim_start())
        .map(|rest| &rest[..rest.find(|c| !is_name(c)).unwrap_or(rest.len())])
        .find(|name| !name.is_empty())
}
