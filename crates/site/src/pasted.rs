//! What somebody pasted: the text without colours and JSON, and the messages in it,
//! errors first. `theme/clinic-search.js` reads it in the same way.

use anstream::adapter::strip_str;
use book::is_code;
use serde_json::{Value, json};

use crate::words::{Line, calls, has_closure, speaks_of_closures};

/// How many letters of a text are looked at, of a line, how many lines of a message,
/// and how many messages.
const LETTERS: usize = 1_000_000;
const LINE: usize = 2_000;
const LINES: usize = 300;
const MESSAGES: usize = 60;
/// Headlines that only count messages, or tell that a program failed.
const COUNTS: [&str; 6] = [
    "aborting due to",
    "could not compile",
    " emitted",
    " generated ",
    "process didn't exit successfully",
    "test failed, to rerun pass",
];
/// Beginnings of lines that end a message.
const ENDS: [&str; 9] = [
    "For more information about",
    "Some errors have detailed",
    "Compiling ",
    "Checking ",
    "Finished ",
    "Running ",
    "Blocking ",
    "Updating ",
    "stack backtrace:",
];
/// Codes of which a value that is called must be a closure: functions can be copied,
/// and are called without `mut`.
const OF_CALLED: &str = "E0382 E0499 E0505 E0507 E0596";
/// The code of a panic.
pub const PANIC: &str = "panic";

/// What a thread says that called itself without end.
const OVERFLOW: &str = "has overflowed its stack";
/// The beginning of a panic's first line.
const THREAD: &str = "thread '";
/// What many lines of a program begin and end with.
const BEGINS: [&str; 9] =
    ["fn ", "pub ", "use ", "struct ", "impl ", "let ", "def ", "import ", "#!["];
const ENDINGS: [&str; 6] = [";", "{", "}", "})", "});", "):"];

/// What the script needs of this.
pub fn rules() -> Value {
    json!({
        "letters": LETTERS,
        "line": LINE,
        "lines": LINES,
        "messages": MESSAGES,
        "counts": COUNTS,
        "ends": ENDS,
        "ofCalled": OF_CALLED,
        "panic": PANIC,
        "overflow": OVERFLOW,
        "thread": THREAD,
        "begins": BEGINS,
        "endings": ENDINGS,
    })
}

/// A message of a compiler, or of a panic.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Message {
    /// Its first line without a place, as it was written.
    pub headline: String,
    /// A code of rustc, the name of a lint, `panic`, or empty.
    pub code: String,
    /// The words of its lines; the headline's come first.
    pub words: Vec<String>,
    /// The rows of the program that it shows.
    pub rows: Vec<String>,
    /// Whether its words or rows speak of a closure.
    pub has_closure: bool,
}

impl Message {
    /// Reads the lines of a message; the first is its headline.
    pub fn read(lines: &[&str]) -> Message {
        let (first, rest) = lines.split_first().unwrap_or((&"", &[]));
        if first.starts_with(THREAD) {
            let line = panic_words(first).or(rest.first().copied()).unwrap_or_default();
            return Message::of_words(PANIC, line);
        }
        let Some((code, words)) = coded(first) else {
            return Message::of_words("", &lines.join("\n"));
        };
        let mut message = Message::of_words(code.rsplit("::").next().unwrap_or_default(), words);
        message.headline = behind_place(first).trim().to_owned();
        rest.iter().take(LINES).for_each(|line| message.add(line));
        message
    }

    /// Words with a code, or with an empty one.
    pub fn of_words(code: &str, text: &str) -> Message {
        let headline = text.lines().next().unwrap_or_default().trim().to_owned();
        let mut message = Message { headline, code: code.to_owned(), ..Message::default() };
        text.lines().take(LINES).for_each(|line| message.add(line));
        message
    }

    fn add(&mut self, line: &str) {
        if self.code.is_empty() {
            self.code = lint(line).unwrap_or_default().to_owned();
        }
        match Line::read(line) {
            Line::Words(words) => {
                self.has_closure |= speaks_of_closures(&words);
                self.words.push(words);
            }
            Line::Row(row) => {
                self.has_closure |= has_closure(&row) || self.calls_its_name(line);
                self.rows.push(row);
            }
            Line::Neither => {}
        }
    }

    /// Whether a row calls what the headline names, which then must be a closure.
    fn calls_its_name(&self, row: &str) -> bool {
        OF_CALLED.split(' ').any(|code| code == self.code)
            && self
                .headline
                .split('`')
                .nth(1)
                .is_some_and(|it| calls(row, it.trim_start_matches('*')))
    }

    /// The words of its headline.
    pub fn first_words(&self) -> &str {
        self.words.first().map_or("", String::as_str)
    }
}

/// The code of a headline, or nothing, and its words.
fn coded(line: &str) -> Option<(&str, &str)> {
    let line = behind_place(line);
    let rest = line.strip_prefix("error").or(line.strip_prefix("warning"))?;
    let (code, words) =
        rest.strip_prefix('[').and_then(|rest| rest.split_once(']')).unwrap_or(("", rest));
    Some((code, words.strip_prefix(": ").filter(|words| !words.trim().is_empty())?))
}

/// The words of a panic that stand on its first line: those that rustc put into
/// quotation marks before 1.73, and those of a stack that is full.
fn panic_words(line: &str) -> Option<&str> {
    let quoted = line.split_once("panicked at '").and_then(|(_, rest)| rest.rsplit_once("', "));
    quoted.map(|(words, _)| words).or(line.contains(OVERFLOW).then_some(OVERFLOW))
}

/// The name of the lint in `#[warn(clippy::needless_return)]`.
fn lint(line: &str) -> Option<&str> {
    let marks = ["#[warn(", "#[deny(", "#[forbid("];
    let name = marks.iter().find_map(|mark| line.split_once(mark))?.1.split(')').next()?;
    name.rsplit("::").next()
}

/// `error: …` of `src/main.rs:2:5: error: …`, as short messages begin.
fn behind_place(line: &str) -> &str {
    let labels = [": error", ": warning"];
    let place = labels.iter().find_map(|label| line.split_once(label)).map(|(place, _)| place);
    match place.filter(|place| place.ends_with(|c: char| c.is_ascii_digit())) {
        Some(place) => &line[place.len() + 2..],
        None => line,
    }
}

/// What was pasted as text: without colours, quotation marks, a common margin, and
/// with the text of messages in JSON, as cargo and rustc write them, a line each.
pub fn clean(pasted: &str) -> String {
    let mut end = LETTERS.min(pasted.len());
    while !pasted.is_char_boundary(end) {
        end -= 1;
    }
    let text = strip_str(&rendered(&pasted[..end])).to_string();
    let quoted = |line: &str| line.trim_start().starts_with('>');
    let is_quoted = text.lines().any(quoted) && text.lines().all(|it| quoted(it) || it.is_empty());
    let lines = text.lines().map(|line| match is_quoted {
        true => line.trim_start().trim_start_matches('>'),
        false => line,
    });
    let lines: Vec<String> = lines.map(|it| it.chars().take(LINE).collect()).collect();
    let margin = |line: &String| line.len() - line.trim_start_matches(' ').len();
    let margin = lines.iter().filter(|it| !it.trim().is_empty()).map(margin).min().unwrap_or(0);
    lines.iter().map(|line| format!("{}\n", line.get(margin..).unwrap_or_default())).collect()
}

fn rendered(pasted: &str) -> String {
    let mut text = String::new();
    for line in pasted.lines() {
        match serde_json::from_str::<Value>(line) {
            Ok(json) if json.is_object() => {
                let message = json["message"]["rendered"].as_str().or(json["rendered"].as_str());
                text += message.unwrap_or_default();
            }
            _ => text += line,
        }
        text.push('\n');
    }
    text
}

/// Whether a text is no text: bytes of something else.
pub fn is_binary(text: &str) -> bool {
    let broken = text.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER).count();
    broken * 50 > text.len()
}

/// Whether a text is a program of Rust or Python.
pub fn is_program(text: &str) -> bool {
    let lines: Vec<_> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let begun = lines.iter().filter(|line| BEGINS.iter().any(|it| line.starts_with(it))).count();
    let ended = lines.iter().filter(|line| ENDINGS.iter().any(|it| line.ends_with(it))).count();
    begun > 0 && ended > 0 && (begun + ended) * 2 >= lines.len()
}

/// Each message of what a terminal shows, once: from its headline to the next.
/// Errors come before warnings. Also whether there are headlines that only count.
pub fn messages(text: &str) -> (Vec<Message>, bool) {
    let mut messages: Vec<Vec<&str>> = Vec::new();
    let (mut within, mut counts) = (false, false);
    for line in text.lines() {
        let is_panic =
            line.starts_with(THREAD) && (line.contains(" panicked at ") || line.contains(OVERFLOW));
        if is_panic || coded(line).is_some() {
            within = !COUNTS.iter().any(|count| line.contains(count));
            counts |= !within;
            messages.extend(within.then(Vec::new));
        }
        within &= !ENDS.iter().any(|end| line.trim_start().starts_with(end));
        if let Some(message) = messages.last_mut().filter(|_| within && !line.trim().is_empty()) {
            message.push(line);
        }
    }
    messages.sort_by_key(|lines| behind_place(lines[0]).starts_with("warning"));
    let mut distinct: Vec<Vec<&str>> = Vec::new();
    for message in messages {
        if distinct.len() < MESSAGES && !distinct.contains(&message) {
            distinct.push(message);
        }
    }
    (distinct.iter().map(|lines| Message::read(lines)).collect(), counts)
}

/// `E0373` of a word that is meant for it: `e373`, `0373`, `373`.
pub fn meant_code(word: &str) -> Option<String> {
    let digits = word.strip_prefix(['E', 'e']).unwrap_or(word);
    let is_number = (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    let code = format!("E{digits:0>4}");
    (is_number && !is_code(&word.to_uppercase())).then_some(code)
}
