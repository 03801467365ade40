//! The words after a fence's marks. They tell readers and editors what the block
//! is; what a program claims is in the files beside it, and `claims.rs` checks
//! that both agree. An unknown word is an error.

use std::collections::BTreeSet;

use crate::listing::is_code;
use crate::problem::did_you_mean;

/// What a fence says about its block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fence {
    /// `rust`: compiles without a warning, runs, ends with exit code 0.
    Runs,
    /// `rust,should_panic`: compiles without a warning, ends in a panic.
    Panics,
    /// `rust,warns`: compiles with the warnings shown below it, and runs.
    Warns,
    /// `rust,compile_fail,E…`: refused by rustc with exactly these codes.
    Refused(BTreeSet<String>),
    /// `python`: runs under CPython.
    Python,
    /// `text`: what the programs above print, or what rustc says of them.
    Text,
    /// `admonish …`: a box; its blocks are read like any others.
    Admonish {
        /// The first word after `admonish`.
        directive: String,
    },
}

/// The words after `rust` in a fence, besides error codes.
const RUST_WORDS: [&str; 3] = ["compile_fail", "should_panic", "warns"];
/// The boxes of mdbook-admonish that this book uses, each with one meaning.
const BOXES: [&str; 5] = ["python", "question", "warning", "note", "quote"];
const LANGUAGES: [&str; 4] = ["rust", "python", "text", "admonish"];

impl Fence {
    /// Reads an info string.
    ///
    /// # Errors
    /// Says what was found, what was expected, and the way out.
    pub fn parse(info: &str) -> Result<Fence, String> {
        if let Some(rest) = info.strip_prefix("admonish")
            && (rest.is_empty() || rest.starts_with(' '))
        {
            return admonish(rest.trim());
        }
        let mut words = info.split(',').map(str::trim);
        match words.next().unwrap_or_default() {
            "rust" => rust(words),
            "python" => no_words("python", words).map(|()| Fence::Python),
            "text" => no_words("text", words).map(|()| Fence::Text),
            "" => Err(format!("a fence without a language; name one of {}", list(&LANGUAGES))),
            other => Err(format!(
                "unknown language `{other}` in a fence (known: {}){}",
                list(&LANGUAGES),
                did_you_mean(other, LANGUAGES)
            )),
        }
    }

    /// Whether the block is a program, in either language.
    pub fn is_program(&self) -> bool {
        !matches!(self, Fence::Text | Fence::Admonish { .. })
    }

    /// Whether the block is a Rust program.
    pub fn is_rust(&self) -> bool {
        self.is_program() && *self != Fence::Python
    }
}

fn rust<'a>(words: impl Iterator<Item = &'a str>) -> Result<Fence, String> {
    let mut codes = BTreeSet::new();
    let mut claims = Vec::new();
    for word in words {
        let new = match word {
            "ignore" | "no_run" => {
                return Err(format!(
                    "`{word}` in a fence; every program here is compiled and run, so show one \
                     that can be"
                ));
            }
            code if is_code(code) => codes.insert(code.to_owned()),
            claim if RUST_WORDS.contains(&claim) => {
                claims.push(claim);
                claims.iter().filter(|known| **known == claim).count() == 1
            }
            other => {
                return Err(format!(
                    "unknown word `{other}` in a fence (known: {}, and codes such as E0373){}",
                    list(&RUST_WORDS),
                    did_you_mean(other, RUST_WORDS)
                ));
            }
        };
        if !new {
            return Err(format!("`{word}` twice in a fence; write it once"));
        }
    }
    match claims[..] {
        ["compile_fail"] => Ok(Fence::Refused(codes)),
        _ if !codes.is_empty() => {
            Err("an error code without `compile_fail`; add it, or take the code out".to_owned())
        }
        [] => Ok(Fence::Runs),
        ["should_panic"] => Ok(Fence::Panics),
        ["warns"] => Ok(Fence::Warns),
        _ => Err(format!("a fence claims one thing; choose one of {}", list(&claims))),
    }
}

/// The words after `admonish`. mdbook-admonish allows more, but it puts a title
/// into the page as Markdown, which could be code that nothing proves.
fn admonish(words: &str) -> Result<Fence, String> {
    let (word, rest) = words.split_once(' ').unwrap_or((words, ""));
    let directive = if word.contains('=') { "" } else { word };
    if !BOXES.contains(&directive) {
        return Err(format!(
            "unknown box `{directive}` (known: {}){}",
            list(&BOXES),
            did_you_mean(directive, BOXES)
        ));
    }
    let titled = rest.trim_start().strip_prefix("title=\"");
    let (title, rest) = titled.and_then(|rest| rest.split_once('"')).unwrap_or(("A title", rest));
    let first_word = title.trim_start_matches('`');
    if !first_word.starts_with(char::is_alphabetic)
        || title.starts_with("```")
        || title.contains(|c: char| c.is_control() || "\\<=".contains(c))
    {
        return Err(format!(
            "\"{title}\" as a box's title; a title begins with a word and goes without `\\`, `<` \
             and `=`"
        ));
    }
    match rest.trim_start() {
        "" | "collapsible=true" | "collapsible=false" => {
            Ok(Fence::Admonish { directive: directive.to_owned() })
        }
        other => Err(format!(
            "unknown words `{other}` for a box; expected `title=\"…\"`, then `collapsible=true`"
        )),
    }
}

fn no_words<'a>(language: &str, mut words: impl Iterator<Item = &'a str>) -> Result<(), String> {
    match words.next() {
        None => Ok(()),
        Some(word) => {
            Err(format!("unknown word `{word}` in a fence; a `{language}` fence takes none"))
        }
    }
}

fn list(words: &[&str]) -> String {
    let quoted: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}
