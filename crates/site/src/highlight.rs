//! Colours code while the book is made, so that colour needs no script: the
//! hundreds of scopes of syntect's grammars become the eight classes of
//! `theme/figures.css`.

use std::sync::LazyLock;

use syntect::easy::ScopeRegionIterator;
use syntect::parsing::{ParseState, ScopeStack, SyntaxSet};

use crate::markup::Class;

static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(SyntaxSet::load_defaults_newlines);

/// Keywords that syntect's grammar of Rust does not know in every place.
const NEWER_KEYWORDS: [&str; 4] = ["impl", "dyn", "async", "await"];

/// The class of every letter of every line; `ending` is `rs` or `py`.
pub fn classes(ending: &str, lines: &[&str]) -> Vec<Vec<Class>> {
    let syntax = SYNTAXES.find_syntax_by_extension(ending).expect("a grammar that syntect ships");
    let mut state = ParseState::new(syntax);
    let mut stack = ScopeStack::new();
    lines.iter().map(|line| line_classes(line, &mut state, &mut stack)).collect()
}

/// A line that the grammar cannot follow keeps its letters and has no colour.
fn line_classes(line: &str, state: &mut ParseState, stack: &mut ScopeStack) -> Vec<Class> {
    let line = format!("{line}\n");
    let mut classes = Vec::new();
    let operations = state.parse_line(&line, &SYNTAXES).unwrap_or_default();
    for (text, operation) in ScopeRegionIterator::new(&operations, &line) {
        if stack.apply(operation).is_err() {
            return Vec::new();
        }
        let class = of_scopes(stack, text);
        match class {
            Some(_) => classes.extend(text.chars().map(|_| class)),
            None => classes.extend(plain_words(text, &line, classes.len())),
        }
    }
    classes
}

/// The class of the innermost scope that has one.
fn of_scopes(stack: &ScopeStack, text: &str) -> Class {
    let is_word = text.starts_with(|c: char| c.is_alphabetic());
    stack.as_slice().iter().rev().find_map(|scope| {
        let scope = scope.build_string();
        let within = |names: &[&str]| names.iter().any(|name| scope.starts_with(name));
        match () {
            () if within(&["comment"]) => Some("c"),
            () if within(&["constant.other.placeholder", "constant.character.escape"]) => Some("n"),
            () if within(&["string"]) => Some("s"),
            () if within(&["constant"]) => Some("n"),
            () if within(&["entity.name.function", "variable.function", "support.function"]) => {
                Some("f")
            }
            () if within(&["support.macro", "entity.name.macro"]) => Some("m"),
            () if within(&["storage.modifier.lifetime", "entity.name.lifetime"]) => Some("l"),
            () if within(&["entity.name", "support.type", "support.class"]) && is_word => Some("t"),
            () if within(&["storage.type"]) && is_word => Some(match is_type(text) {
                true => "t",
                false => "k",
            }),
            () if within(&["keyword", "storage.modifier", "variable.language"]) && is_word => {
                Some("k")
            }
            () => None,
        }
    })
}

fn is_type(word: &str) -> bool {
    let number = word.trim_start_matches(['u', 'i', 'f']);
    word.starts_with(char::is_uppercase)
        || matches!(word, "str" | "bool" | "char" | "usize" | "isize")
        || (number != word && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Names that the grammars leave plain: types by their capital, functions by
/// the parenthesis behind them.
fn plain_words(text: &str, line: &str, start: usize) -> Vec<Class> {
    let letters: Vec<char> = text.chars().collect();
    let behind: Vec<char> = line.chars().skip(start).collect();
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let mut classes = vec![None; letters.len()];
    let mut at = 0;
    while at < letters.len() {
        let length = letters[at..].iter().take_while(|c| is_name(**c)).count();
        let end = at + length;
        let word: String = letters[at..end].iter().collect();
        let class = match letters[at] {
            _ if NEWER_KEYWORDS.contains(&&*word) => Some("k"),
            c if length > 0 && c.is_uppercase() => Some("t"),
            c if length > 0 && c.is_alphabetic() && behind.get(end) == Some(&'(') => Some("f"),
            _ => None,
        };
        classes[at..end].fill(class);
        at = end.max(at + 1);
    }
    classes
}

#[cfg(test)]
mod tests {
    use super::classes;
    use crate::markup::spans;

    fn html(ending: &str, line: &str) -> String {
        spans(line, &classes(ending, &[line])[0])
    }

    #[test]
    fn rust_has_its_colours() {
        assert_eq!(
            html("rs", "fn f(a: &str) -> impl Fn() { move || g(1) } // c"),
            "<span class=\"k\">fn</span> <span class=\"f\">f</span>(a: &amp;<span class=\"t\">str\
             </span>) -&gt; <span class=\"k\">impl</span> <span class=\"t\">Fn</span>() { \
             <span class=\"k\">move</span> || <span class=\"f\">g</span>(<span class=\"n\">1\
             </span>) } <span class=\"c\">// c</span>"
        );
        assert!(html("rs", "println!(\"a\");").starts_with("<span class=\"m\">println!</span>("));
    }

    #[test]
    fn python_has_its_colours() {
        let line = "def f(a): return print(\"b\")";
        assert_eq!(
            html("py", line),
            "<span class=\"k\">def</span> <span class=\"f\">f</span>(a): \
             <span class=\"k\">return</span> <span class=\"f\">print</span>\
             (<span class=\"s\">&quot;b&quot;</span>)"
        );
    }
}
