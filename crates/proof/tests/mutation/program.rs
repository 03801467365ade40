//! What can be changed in a program so that it most likely prints something
//! else: its literals, numbers, operators, statements, and the word `move`.
//!
//! Programs are cut into tokens only as far as this needs. A change that came
//! out strange cannot make the test pass: it is noticed by the proof like any
//! other, or shown to make no difference.

use std::ops::Range;

/// A place in a text, and what shall stand there.
pub type Rewrite = (Range<usize>, String);

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Language {
    Rust,
    Python,
}

/// Finds every place of its kind in a program.
pub type Find = fn(&Source) -> Vec<Rewrite>;

/// The ways to change a program, each with its name.
pub const KINDS: [(&str, Find); 7] = [
    ("a letter of a literal", literals),
    ("a number", numbers),
    ("an operator", operators),
    ("a statement left out", statements),
    ("a `move` left out", moves_left_out),
    ("a `move` more", moves_more),
    (WARNING, warnings),
];
pub const WARNING: &str = "a warning more";

/// Each operator with another one that most likely gives another result.
const OPERATORS: [(&str, &str); 16] = [
    ("+", "-"),
    ("-", "+"),
    ("*", "+"),
    ("/", "*"),
    ("%", "/"),
    ("+=", "-="),
    ("-=", "+="),
    ("*=", "+="),
    ("==", "!="),
    ("!=", "=="),
    ("<", ">="),
    (">", "<="),
    ("<=", ">"),
    (">=", "<"),
    ("and", "or"),
    ("or", "and"),
];

#[derive(PartialEq, Eq)]
enum Kind {
    Word,
    Number,
    Literal,
    Mark,
    /// Space, a comment, a character or a lifetime: nothing to change.
    Other,
}

struct Token<'a> {
    kind: Kind,
    at: usize,
    text: &'a str,
}

/// A program, cut into tokens.
pub struct Source<'a> {
    text: &'a str,
    language: Language,
    tokens: Vec<Token<'a>>,
}

impl<'a> Source<'a> {
    pub fn new(text: &'a str, language: Language) -> Source<'a> {
        let mut tokens = Vec::new();
        let mut at = 0;
        while at < text.len() {
            let (kind, length) = token(&text[at..], language);
            let end = at + length;
            if kind != Kind::Other {
                let text = &text[at..end];
                tokens.push(Token { kind, at, text });
            }
            at = end;
        }
        Source {
            text,
            language,
            tokens,
        }
    }

    fn of(&self, kind: Kind) -> impl Iterator<Item = &Token<'a>> {
        self.tokens.iter().filter(move |token| token.kind == kind)
    }

    /// Each token with the one before it.
    fn pairs(&self) -> impl Iterator<Item = (&Token<'a>, &Token<'a>)> {
        self.tokens.iter().zip(self.tokens.iter().skip(1))
    }
}

/// What a text begins with, and its length.
fn token(rest: &str, language: Language) -> (Kind, usize) {
    let while_it = |is: fn(char) -> bool| rest.find(|c| !is(c)).unwrap_or(rest.len());
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let is_operator = |c: char| "+-*/%=<>!&|^.:".contains(c);
    let python = language == Language::Python;
    match rest.chars().next().unwrap_or_default() {
        '#' if python => (Kind::Other, while_it(|c| c != '\n')),
        '/' if !python && rest.starts_with("//") => (Kind::Other, while_it(|c| c != '\n')),
        '"' => (Kind::Literal, literal_length(rest, '"')),
        '\'' if python => (Kind::Literal, literal_length(rest, '\'')),
        '\'' => (Kind::Other, character_length(rest)),
        c if c.is_ascii_digit() => (Kind::Number, while_it(is_word)),
        c if is_word(c) => (Kind::Word, while_it(is_word)),
        c if is_operator(c) => (Kind::Mark, while_it(is_operator)),
        c if c.is_whitespace() => (Kind::Other, c.len_utf8()),
        c => (Kind::Mark, c.len_utf8()),
    }
}

fn literal_length(rest: &str, quote: char) -> usize {
    let triple = quote.to_string().repeat(3);
    if let Some(inner) = rest.strip_prefix(&triple) {
        return inner.find(&triple).map_or(rest.len(), |end| end + 6);
    }
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        if c == quote && !escaped {
            return at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    rest.len()
}

/// `'a'` and `'\n'` are characters; of a lifetime, only the mark is taken.
fn character_length(rest: &str) -> usize {
    let mut chars = rest.char_indices().skip(1);
    let is_escaped = chars.next().is_some_and(|(_, c)| c == '\\');
    let end = if is_escaped {
        rest[2..].find('\'').map(|at| at + 3)
    } else {
        chars
            .next()
            .filter(|(_, c)| *c == '\'')
            .map(|(at, _)| at + 1)
    };
    end.unwrap_or(1)
}

/// Another letter.
pub fn other(letter: char) -> String {
    (if letter == 'x' { "y" } else { "x" }).to_owned()
}

fn literals(source: &Source) -> Vec<Rewrite> {
    let letter = |token: &Token| {
        let mut depth = 0;
        let mut escaped = false;
        for (at, c) in token.text.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ if c.is_alphabetic() && depth == 0 && !escaped => {
                    let at = token.at + at;
                    return Some((at..at + c.len_utf8(), other(c)));
                }
                _ => {}
            }
            escaped = c == '\\' && !escaped;
        }
        None
    };
    source.of(Kind::Literal).filter_map(letter).collect()
}

fn numbers(source: &Source) -> Vec<Rewrite> {
    let is_field = |before: &Token| before.text == ".";
    let numbers = source.pairs().filter(|(before, _)| !is_field(before));
    numbers
        .filter(|(_, token)| token.kind == Kind::Number)
        .filter_map(|(_, token)| {
            let digits = token.text.find(|c: char| !c.is_ascii_digit());
            let digits = &token.text[..digits.unwrap_or(token.text.len())];
            let next = digits.parse::<u64>().ok()?.checked_add(1)?;
            Some((token.at..token.at + digits.len(), next.to_string()))
        })
        .collect()
}

fn operators(source: &Source) -> Vec<Rewrite> {
    let rewrite = |token: &Token| {
        let (_, other) = OPERATORS.iter().find(|(known, _)| *known == token.text)?;
        let range = token.at..token.at + token.text.len();
        // With a space on both sides, it stands between two values.
        let between =
            source.text[..range.start].ends_with(' ') && source.text[range.end..].starts_with(' ');
        between.then(|| (range, (*other).to_owned()))
    };
    source.tokens.iter().filter_map(rewrite).collect()
}

/// Calls that are a line of their own.
fn statements(source: &Source) -> Vec<Rewrite> {
    let (end, nothing, keywords) = match source.language {
        Language::Rust => (");", "", ["let ", "use ", "return ", "if "]),
        Language::Python => (")", "pass", ["def ", "class ", "return ", "raise "]),
    };
    let mut rewrites = Vec::new();
    let mut at = 0;
    for line in source.text.split_inclusive('\n') {
        let call = line.trim();
        let count = |brackets: [char; 3]| call.matches(brackets).count();
        if call.ends_with(end)
            && call.starts_with(|c: char| c.is_alphabetic() || c == '_')
            && !keywords.iter().any(|keyword| call.starts_with(keyword))
            && count(['(', '[', '{']) == count([')', ']', '}'])
        {
            let start = at + line.len() - line.trim_start().len();
            rewrites.push((start..start + call.len(), nothing.to_owned()));
        }
        at += line.len();
    }
    rewrites
}

fn moves_left_out(source: &Source) -> Vec<Rewrite> {
    let moves = source.of(Kind::Word).filter(|token| token.text == "move");
    moves
        .filter(|token| source.text[token.at..].starts_with("move "))
        .map(|token| (token.at..token.at + "move ".len(), String::new()))
        .collect()
}

fn moves_more(source: &Source) -> Vec<Rewrite> {
    if source.language == Language::Python {
        return Vec::new();
    }
    let begins_a_value =
        |before: &Token| ["=", "(", ",", "{", "}", ";", "=>", "return"].contains(&before.text);
    source
        .pairs()
        .filter(|(before, token)| begins_a_value(before) && token.text.starts_with('|'))
        .map(|(_, token)| (token.at..token.at, "move ".to_owned()))
        .collect()
}

/// A variable that nobody reads, on a line that is there already, so that no
/// other line moves.
fn warnings(source: &Source) -> Vec<Rewrite> {
    let is_main = |(before, token): &(&Token, &Token)| before.text == "fn" && token.text == "main";
    let main = source
        .pairs()
        .find(is_main)
        .map_or(usize::MAX, |(_, token)| token.at);
    let body = source
        .tokens
        .iter()
        .find(|token| token.at > main && token.text == "{");
    body.map(|token| (token.at + 1..token.at + 1, " let unused = 1;".to_owned()))
        .into_iter()
        .collect()
}
