//! Capture notes: each closure's bars, and the captured names in its body, carry a
//! mark; the list below the program says what the struct that the compiler made of
//! the closure holds, and how it is called. A script opens the list's items at the
//! bars.

use std::ops::Range;

use book::Line;
use runner::closure::{Call, Closure, Mode};

use crate::markup::{Class, escape};

/// A part of a line with a mark.
pub struct Mark {
    /// Columns, counted from 0, in characters.
    pub columns: Range<usize>,
    /// The closure whose bars these are; none for a captured name.
    pub bars_of: Option<usize>,
}

/// The marks of each line, from left to right.
pub fn marks(closures: &[Closure], lines: &[Line<'_>], colours: &[Vec<Class>]) -> Vec<Vec<Mark>> {
    let mut marks: Vec<Vec<Mark>> = lines.iter().map(|_| Vec::new()).collect();
    let letters = letters(lines, colours);
    let mut before = None;
    for (index, closure) in closures.iter().enumerate() {
        let Some(row) = lines.iter().position(|line| line.number == closure.start.0) else {
            continue;
        };
        // A macro can make two closures of one pair of bars.
        if before.replace(closure.start) == Some(closure.start) {
            continue;
        }
        let behind = match closure.call {
            // What is underlined of an async block is its keywords.
            Call::AsyncBlock => (closure.start.0, closure.start.1 + keywords(&lines[row], closure)),
            _ => closure.end,
        };
        let line_end = lines[row].text.chars().count();
        let end = if behind.0 == closure.start.0 { behind.1 - 1 } else { line_end };
        marks[row].push(Mark { columns: closure.start.1 - 1..end, bars_of: Some(index) });
        for (row, columns) in captured_names(closure, behind, lines, &letters) {
            marks[row].push(Mark { columns, bars_of: None });
        }
    }
    for line in &mut marks {
        line.sort_by_key(|mark| (mark.columns.start, mark.bars_of.is_none()));
        let mut at = 0;
        // The same name can be captured by a closure and by one inside it.
        line.retain(|mark| {
            mark.columns.start >= at && {
                at = mark.columns.end;
                true
            }
        });
    }
    marks
}

/// The length of `async` or `async move`.
fn keywords(line: &Line<'_>, closure: &Closure) -> usize {
    let text: String = line.text.chars().skip(closure.start.1 - 1).collect();
    if text.starts_with("async move") { "async move".len() } else { "async".len() }
}

/// A letter of the program: its row, its column, itself and its class.
type Letter = (usize, usize, char, Class);

fn letters(lines: &[Line<'_>], colours: &[Vec<Class>]) -> Vec<Letter> {
    let mut letters = Vec::new();
    for (row, line) in lines.iter().enumerate() {
        for (column, letter) in line.text.chars().chain(['\n']).enumerate() {
            let class = colours[row].get(column).copied().flatten();
            letters.push((row, column, letter, class));
        }
    }
    letters
}

/// Where the body of a closure names what it captures.
fn captured_names(
    closure: &Closure,
    behind: (usize, usize),
    lines: &[Line<'_>],
    letters: &[Letter],
) -> Vec<(usize, Range<usize>)> {
    let root = |place: &str| place.trim_start_matches('*').split('.').next().map(str::to_owned);
    let roots: Vec<_> = closure.fields.iter().filter_map(|field| root(&field.place)).collect();
    let is_behind = |letter: &&Letter| (lines[letter.0].number, letter.1 + 1) >= behind;
    let body = body(letters.iter().skip_while(|it| !is_behind(it)).copied().collect());
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let mut names = Vec::new();
    let mut shadowed: Vec<String> = Vec::new();
    let (mut at, mut word_before) = (0, String::new());
    while at < body.len() {
        let (row, column, first, class) = body[at];
        let length = body[at..].iter().take_while(|it| is_word(it.2) && it.0 == row).count();
        if length == 0 {
            if !first.is_whitespace() {
                word_before = first.to_string();
            }
            at += 1;
            continue;
        }
        let word: String = body[at..at + length].iter().map(|it| it.2).collect();
        // A `let` in the body gives the name to another variable.
        if ["let", "mut"].contains(&word_before.as_str()) {
            shadowed.push(word.clone());
        }
        let is_text = matches!(class, Some("c" | "s"));
        if roots.contains(&word) && !shadowed.contains(&word) && word_before != "." && !is_text {
            names.push((row, column..column + length));
        }
        word_before = word;
        at += length;
    }
    names
}

/// The letters of a closure's body: a block, or what comes before the next comma,
/// semicolon or closing bracket.
fn body(letters: Vec<Letter>) -> Vec<Letter> {
    let mut depth = 0_i32;
    let mut body = Vec::new();
    for letter in letters {
        let is_text = matches!(letter.3, Some("c" | "s" | "n"));
        match letter.2 {
            _ if is_text => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' | ';' if depth == 0 => break,
            _ => {}
        }
        if depth < 0 {
            break;
        }
        body.push(letter);
    }
    body
}

/// The list below a program: an item for each closure. `id` is the figure's.
pub fn list(closures: &[Closure], id: &str) -> String {
    if closures.is_empty() {
        return String::new();
    }
    let items: String = closures.iter().enumerate().map(|it| item(it, id)).collect();
    let summary = match closures {
        [_] => "What the closure captures",
        _ => "What each closure captures",
    };
    format!("<details class=\"captures\"><summary>{summary}</summary><ul>{items}</ul></details>")
}

fn item((index, closure): (usize, &Closure), id: &str) -> String {
    let kind = match closure.call {
        Call::AsyncBlock => "async block",
        Call::AsyncFn | Call::AsyncFnMut | Call::AsyncFnOnce => "async closure",
        _ => "closure",
    };
    let fields: String = closure
        .fields
        .iter()
        .map(|field| {
            let (mark, mode) = match field.mode {
                Mode::Shared => ("&amp;", "by shared reference"),
                Mode::Mutable => ("&amp;mut ", "by mutable reference"),
                Mode::Value => ("", "by value"),
            };
            let (place, type_name) = (escape(&field.place), escape(&field.type_name));
            format!("<li><code>{place}: {mark}{type_name}</code> {mode}</li>")
        })
        .collect();
    let subject = format!("The {kind} in line {}", closure.start.0);
    let holds = match fields.is_empty() {
        true => format!("<p>{subject} captures nothing.</p>"),
        false => format!("<p>{subject} is a struct with</p><ul>{fields}</ul>"),
    };
    format!("<li id=\"{}\">{holds}<p>{}</p></li>", item_id(id, index), call(closure))
}

/// The id of a closure's item in the list.
pub fn item_id(id: &str, index: usize) -> String {
    format!("{id}-closure-{}", index + 1)
}

/// How a closure is called.
fn call(closure: &Closure) -> String {
    let receiver = match closure.call {
        Call::Fn | Call::AsyncFn => "&amp;self",
        Call::FnMut | Call::AsyncFnMut => "&amp;mut self",
        Call::FnOnce | Call::AsyncFnOnce => "self",
        Call::AsyncBlock => return "It is not called; it runs when it is awaited.".to_owned(),
    };
    let name = closure.call;
    let called = match closure.body_needs {
        None => format!("A call takes <code>{receiver}</code>: <b>{name}</b>."),
        Some(needed) => format!(
            "A call takes <code>{receiver}</code>: <b>{name}</b>, because the bound asks for it; \
             the body needs <b>{needed}</b> only."
        ),
    };
    let plain = matches!(closure.call, Call::Fn | Call::FnMut | Call::FnOnce);
    match closure.fields.is_empty() && plain {
        true => format!("{called} It can become a <code>fn</code> pointer."),
        false => called,
    }
}
