//! The words of a message without what a program is free to choose: its names, its
//! types of numbers, its places. `theme/clinic-search.js` reads a pasted message in
//! the same way; the lists of words come to it from here.

use std::collections::BTreeSet;

use serde_json::{Value, json};

/// Words in backticks, or in a program, that are no names of a program.
const KNOWN: &str = "add arc async asyncfn asyncfnmut asyncfnonce await body bool box break cell clone \
    closure const continue copy coroutine debug default deref display drop dyn else enum eq \
    err extern fn fnmut fnonce for from fromiterator future if impl in iterator lambda let \
    loop match move mutex mutexguard mut none not ok option ord ordering partialeq pattern \
    pin rc receiver ref refcell result return scope self send sender sized some spawn static \
    struct sum sync text int float thread trait unsafe vec while";
/// Types that are alike, each behind its kind.
const KINDS: [(&str, &str); 3] = [
    ("int", "i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize integer"),
    ("float", "f32 f64"),
    ("text", "str string"),
];
/// Lines of a message that tell nothing of it.
const NOTES: [&str; 9] = [
    "on by default",
    "for further information visit",
    "to override",
    "implied by",
    "full name for the type",
    "full type name",
    "has been written to",
    "--verbose",
    "RUST_BACKTRACE",
];
/// The words of the longest runs that are compared.
const RUN: usize = 3;
/// The beginning of a headline whose signs tell it apart.
const ONE_SIGN: &str = "expected `";
/// How few arguments are told apart, as words of a message.
const FEW: [&str; 3] = ["none", "one", "two"];
/// What a bar that begins a closure stands behind, if it does not begin its line.
const BEFORE_BARS: &str = "( , = { [ : > & move return async else";
/// Words that only speak of closures; `surround the field access` is said of calls.
const OF_CLOSURES: &str = "asyncfn asyncfnmut asyncfnonce capture captured closure closures \
    fnmut fnonce lambda lazy surround";

/// Words that also show that there is a closure: rustc's note that an undeclared type `F`
/// has a name like `Fn`, the types of closures, a result type that was left out (a
/// function needs it), and an `async` block, which captures as a closure does.
const OF_TYPES: [&str; 5] =
    ["similarly named trait fn", "dyn fn", "impl fn", "return type inferred", "async block"];

/// What the script needs of this.
pub fn rules() -> Value {
    json!({
        "known": KNOWN,
        "kinds": KINDS,
        "notes": NOTES,
        "run": RUN,
        "few": FEW,
        "oneSign": ONE_SIGN,
        "beforeBars": BEFORE_BARS,
        "ofClosures": OF_CLOSURES,
        "ofTypes": OF_TYPES,
    })
}

/// What a line of a message is.
pub enum Line {
    /// A headline, a label, a note or a help, as its words.
    Words(String),
    /// A row of the program, as its words and signs.
    Row(String),
    /// A place, a proposal, a rule.
    Neither,
}

impl Line {
    pub fn read(line: &str) -> Line {
        let line = line.trim();
        let behind = line.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_numbered = behind.len() < line.len();
        match behind.trim_start().strip_prefix('|') {
            Some(row) if is_numbered => return Line::Row(row_words(row).join(" ")),
            _ if is_numbered && behind.trim_start().starts_with(['+', '-', '~']) => {
                return Line::Neither;
            }
            _ => {}
        }
        if ["-->", ":::", "..."].iter().any(|mark| line.starts_with(mark))
            || NOTES.iter().any(|note| line.contains(note))
        {
            return Line::Neither;
        }
        let words = line.trim_start_matches(|c: char| " |^-_+~=".contains(c));
        let words = words.strip_prefix("note: ").or(words.strip_prefix("help: ")).unwrap_or(words);
        match words.contains(char::is_alphabetic) {
            true => Line::Words(message_words(words).join(" ")),
            false => Line::Neither,
        }
    }
}

/// The words of a line in small letters: names in backticks, or in Python's quotes,
/// are `_`, and a type of numbers is `int`.
pub fn message_words(line: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let is_one_sign = line.starts_with(ONE_SIGN);
    for (at, part) in in_backticks(line).split('`').enumerate() {
        let is_code = at % 2 == 1;
        let part = without_places(part);
        let mut parts = parts(&part).peekable();
        while let Some(word) = parts.next() {
            let is_word = word.starts_with(is_of_word);
            let counts = parts.peek().is_some_and(|it| it.starts_with("argument"));
            let word = match is_word {
                true if counts && few(word).is_some() => few(word).unwrap_or_default().to_owned(),
                true if is_code => nameless(word),
                true => kind(word),
                false if word == "…" => "_".to_owned(),
                false if is_code && ["&", "*", "()"].contains(&word) => word.to_owned(),
                false if is_code && is_one_sign => word.to_owned(),
                false => continue,
            };
            if word != "_" || words.last() != Some(&word) {
                words.push(word);
            }
        }
    }
    words
}

/// The words and signs of a row of a program; names are `_`, those of methods stay.
fn row_words(row: &str) -> Vec<String> {
    let row = row.split("//").next().unwrap_or_default();
    let outside_texts: String = row.split('"').step_by(2).collect::<Vec<_>>().join("\"");
    let mut words: Vec<String> = Vec::new();
    let mut parts = parts(&outside_texts)
        .flat_map(|it| if it == "()" { vec!["(", ")"] } else { vec![it] })
        .peekable();
    while let Some(word) = parts.next() {
        let is_method = words.last().is_some_and(|last| last == ".");
        match word.starts_with(is_of_word) {
            true if is_method => words.push(word.to_lowercase()),
            true => words.push(nameless(word)),
            false if word == "," && parts.peek() == Some(&"|") => words.push(word.to_owned()),
            false if [",", ";", "\""].contains(&word) => {}
            false => words.push(word.to_owned()),
        }
    }
    words
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// A line cut into words, `()`, and single signs; spaces are left out.
fn parts(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line.trim_start();
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let length = match first {
            _ if is_of_word(first) => rest.find(|c| !is_of_word(c)).unwrap_or(rest.len()),
            _ if rest.starts_with("()") => 2,
            _ => first.len_utf8(),
        };
        let (part, behind) = rest.split_at(length);
        rest = behind.trim_start();
        Some(part)
    })
}

fn kind(word: &str) -> String {
    let word = word.to_lowercase();
    let of = |types: &str| types.split(' ').any(|it| it == word);
    match KINDS.iter().find(|(_, types)| of(types)) {
        Some((kind, _)) => (*kind).to_owned(),
        None if word.bytes().all(|byte| byte.is_ascii_digit()) => "0".to_owned(),
        None => word,
    }
}

/// `two` for the `2` of `2 arguments`.
fn few(word: &str) -> Option<&'static str> {
    FEW.get(word.parse::<usize>().ok()?).copied()
}

fn nameless(word: &str) -> String {
    let word = kind(word);
    match word == "0" || KNOWN.split_whitespace().any(|known| known == word) {
        true => word,
        false => "_".to_owned(),
    }
}

/// `{closure@src/main.rs:2:5: 2:7}` as `{closure}`.
fn without_places(part: &str) -> String {
    let mut pieces = part.split('@');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        text += piece.split_once('}').map_or(piece, |(_, behind)| behind);
    }
    text
}

/// Python's `'name'` in backticks.
fn in_backticks(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, behind)) = rest.split_once('\'') {
        let end = behind.find(|c| !is_of_word(c)).unwrap_or(behind.len());
        text += before;
        if end > 0 && behind[end..].starts_with('\'') {
            text += &format!("`{}`", &behind[..end]);
            rest = &behind[end + 1..];
        } else {
            text.push('\'');
            rest = behind;
        }
    }
    text + rest
}

/// The runs of up to three words on each line.
pub fn runs(lines: &[String]) -> BTreeSet<String> {
    let mut runs = BTreeSet::new();
    for line in lines {
        let words: Vec<_> = line.split(' ').collect();
        for length in 1..=RUN {
            runs.extend(words.windows(length).map(|run| run.join(" ")));
        }
    }
    runs.remove("_");
    runs
}

/// Whether words, or a row of a program, show that there is a closure.
pub fn speaks_of_closures(line: &str) -> bool {
    let is = |word| OF_CLOSURES.split(' ').any(|it| it == word);
    line.split(' ').any(is) || OF_TYPES.iter().any(|it| line.contains(it))
}

/// Whether a row of a program calls a value: `name(…)` or `(self.name)(…)`.
pub fn calls(row: &str, name: &str) -> bool {
    let is_call = |(at, _): (usize, &str)| {
        let (before, behind) = (&row[..at], &row[at + name.len()..]);
        let is_whole = !before.ends_with(|c| is_of_word(c) || c == '.');
        is_whole && (behind.starts_with('(') || before.ends_with('(') && behind.starts_with(")("))
    };
    !name.is_empty() && row.match_indices(name).any(is_call)
}

/// Whether a row of a program has the bars of a closure, an arrow, or a call trait.
pub fn has_closure(row: &str) -> bool {
    let words: Vec<_> = row.split(' ').collect();
    let begins = |at: usize| {
        words[at] == "|"
            && words[at + 1..].contains(&"|")
            && (at == 0 || BEFORE_BARS.split(' ').any(|it| it == words[at - 1]))
    };
    let is_trait = |at: usize| words[at] == "fn" && words.get(at + 1) == Some(&"(");
    // JavaScript's `= (a, b) => …` and `map(it => …)`; an arm of a match is neither.
    let is_arrow = |at: usize| {
        let before = &words[..at];
        words[at..].starts_with(&["=", ">"])
            && (before.ends_with(&["(", "_"])
                || (before.last() == Some(&")")
                    && before.windows(2).any(|it| it == ["=", "("] || it == ["(", "("])))
    };
    // `(self.name)(…)`
    let is_field = |at: usize| {
        let opens = words[..at].iter().rposition(|it| ["(", ")"].contains(it));
        words[at..].starts_with(&[")", "("])
            && opens.is_some_and(|it| words[it] == "(" && it + 2 < at && words[at - 2] == ".")
    };
    let is = |at| begins(at) || is_trait(at) || is_arrow(at) || is_field(at);
    speaks_of_closures(row) || (0..words.len()).any(is)
}
