//! The words after a fence's backticks, and what each set of them claims.
//!
//! To add a word: add it to [`RUST_WORDS`], give [`Fence`] what it means, and
//! teach the proof's supervisor to check it. A word nobody knows is an error,
//! never a block that is skipped.

use std::collections::BTreeSet;

use crate::problem::did_you_mean;

/// What a fence says about its block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fence {
    /// `rust`: compiles without a warning, runs, exits with 0.
    Runs,
    /// `rust,should_panic`: compiles without a warning, ends in a panic.
    Panics,
    /// `rust,warns`: compiles with the warnings shown below it, then runs.
    Warns,
    /// `rust,no_run`: compiles without a warning; why it is not run stands in
    /// a comment above.
    Compiles,
    /// `rust,compile_fail,E…`: rejected with exactly these codes.
    Refused(BTreeSet<String>),
    /// `python`: runs under CPython.
    Python,
    /// `text`: what the blocks above print, or the compiler's words.
    Text,
    /// `admonish …`: a box, whose own blocks are read like any others.
    Admonish {
        /// The first word after `admonish`.
        directive: String,
    },
}

/// What may stand after `rust` in a fence, besides error codes.
const RUST_WORDS: [&str; 4] = ["compile_fail", "no_run", "should_panic", "warns"];
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
            "" => Err(format!(
                "a fence without a language; name one of {}",
                list(&LANGUAGES)
            )),
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
            "ignore" => {
                return Err(
                    "`ignore` hides a block from the proof, so it is not allowed; \
                            show a program that can be proven"
                        .to_owned(),
                );
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
            return Err(format!("`{word}` stands twice in a fence; say it once"));
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
        ["no_run"] => Ok(Fence::Compiles),
        _ => Err(format!(
            "a fence claims one thing; choose between {}",
            list(&claims)
        )),
    }
}

/// What stands behind `admonish`: mdbook-admonish knows more, but a title that
/// it puts into the page as Markdown could be code that nothing proves.
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
    let (title, rest) = titled
        .and_then(|rest| rest.split_once('"'))
        .unwrap_or(("A title", rest));
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
        "" | "collapsible=true" | "collapsible=false" => Ok(Fence::Admonish {
            directive: directive.to_owned(),
        }),
        other => Err(format!(
            "unknown words `{other}` for a box; expected `title=\"…\"`, then `collapsible=true`"
        )),
    }
}

fn no_words<'a>(language: &str, mut words: impl Iterator<Item = &'a str>) -> Result<(), String> {
    match words.next() {
        None => Ok(()),
        Some(word) => Err(format!(
            "unknown word `{word}` in a fence; a `{language}` fence takes none"
        )),
    }
}

fn is_code(word: &str) -> bool {
    word.len() == 5 && word.starts_with('E') && word[1..].bytes().all(|b| b.is_ascii_digit())
}

fn list(words: &[&str]) -> String {
    let quoted: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_claim_has_its_words() {
        assert_eq!(Fence::parse("rust"), Ok(Fence::Runs));
        assert_eq!(Fence::parse("rust,should_panic"), Ok(Fence::Panics));
        assert_eq!(Fence::parse("rust, warns"), Ok(Fence::Warns));
        assert_eq!(Fence::parse("rust,no_run"), Ok(Fence::Compiles));
        assert_eq!(Fence::parse("python"), Ok(Fence::Python));
        assert_eq!(Fence::parse("text"), Ok(Fence::Text));
        let codes = ["E0373".to_owned(), "E0382".to_owned()].into();
        let info = "rust,compile_fail,E0382,E0373";
        assert_eq!(Fence::parse(info), Ok(Fence::Refused(codes)));
        let directive = "python".to_owned();
        let info = "admonish python title=\"Cells\"";
        assert_eq!(Fence::parse(info), Ok(Fence::Admonish { directive }));
    }

    #[test]
    fn a_word_nobody_knows_is_an_error() {
        for (info, told) in [
            ("", "a fence without a language"),
            ("rsut", "did you mean `rust`?"),
            ("rust,compile_fial", "did you mean `compile_fail`?"),
            ("rust,should_pnaic", "did you mean `should_panic`?"),
            ("rust,ignore", "`ignore` hides a block"),
            ("rust,E0373", "an error code without `compile_fail`"),
            ("rust,compile_fail,E373", "unknown word `E373`"),
            ("rust,compile_fail,E0373,E0373", "`E0373` stands twice"),
            ("rust,compile_fail,should_panic", "choose between"),
            ("rust should_panic", "unknown language `rust should_panic`"),
            ("rust,", "unknown word ``"),
            ("python,raises", "unknown word `raises`"),
            ("admonishment", "unknown language `admonishment`"),
            ("admonish pyhton", "did you mean `python`?"),
            ("admonish", "unknown box ``"),
            ("admonish title=\"A\"", "unknown box ``"),
            ("Rust", "did you mean `rust`?"),
        ] {
            let error = Fence::parse(info).expect_err(info);
            assert!(error.contains(told), "{info}: {error}");
        }
    }
}
