//! rustc's messages: in the colours of a terminal, as lines of words without the
//! programs they quote, and as the places in a program that they point at.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::markup::{Class, escape, spans};

/// Each kind of headline and its class.
const LABELS: [(&str, &str); 4] = [("error", "e"), ("warning", "w"), ("note", "h"), ("help", "h")];

/// A message as HTML: headlines, gutters and underlines each in its class.
/// `link` gives the address for the headline of an error or a warning.
pub fn html(message: &str, link: impl Fn(&str) -> Option<String>) -> String {
    let mut above: Vec<Class> = Vec::new();
    let mut kind = Some("e");
    let mut html = |line: &str| match headline(line) {
        Some(parts) => {
            kind = parts.1;
            headline_html(parts, link(line))
        }
        None => {
            let mut classes = row_classes(line, &mut above);
            classes.iter_mut().for_each(|class| *class = below(kind, *class));
            spans(line, &classes)
        }
    };
    let lines: Vec<String> = message.trim_end().lines().map(&mut html).collect();
    lines.join("&#10;")
}

/// The class of what is underlined below a headline: an error's is red, that of a
/// warning or a note is not.
fn below(headline: Class, class: Class) -> Class {
    match (class, headline) {
        (Some("p"), Some("w")) => Some("u"),
        (Some("p"), Some("h")) => Some("v"),
        _ => class,
    }
}

/// A headline's label, its class, its code, and its words.
fn headline(line: &str) -> Option<(&'static str, Class, Option<&str>, &str)> {
    LABELS.into_iter().find_map(|(label, class)| {
        let rest = line.strip_prefix(label)?;
        let coded = rest.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let (code, words) = coded.map_or((None, rest), |(code, words)| (Some(code), words));
        Some((label, Some(class), code, words.strip_prefix(": ")?))
    })
}

fn headline_html(parts: (&str, Class, Option<&str>, &str), link: Option<String>) -> String {
    let (label, class, code, words) = parts;
    let linked = |text: &str| match &link {
        Some(address) => format!("<a href=\"{}\">{text}</a>", escape(address)),
        None => text.to_owned(),
    };
    let label = match code {
        Some(code) => format!("{label}[{}]", linked(code)),
        None if matches!(label, "error" | "warning") => linked(label),
        None => label.to_owned(),
    };
    let (class, words) = (class.unwrap_or_default(), escape(words));
    format!("<span class=\"{class}\">{label}</span><span class=\"b\">: {words}</span>")
}

/// The code of a headline: `E0373`.
pub fn code(line: &str) -> Option<&str> {
    headline(line)?.2
}

/// The words of a headline, without its label and code.
pub fn words(line: &str) -> Option<&str> {
    Some(headline(line)?.3)
}

/// The words of a message, line by line: headlines, labels, notes and helps,
/// without the program they point into.
pub fn lines(message: &str) -> Vec<String> {
    message.lines().filter_map(words_of).map(str::to_owned).collect()
}

fn words_of(line: &str) -> Option<&str> {
    let (margin, rest) = line.split_at(gutter(line));
    if margin.ends_with([':', '>', '.']) || margin.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let rest = rest.trim_start_matches(|c: char| " |^-_+~".contains(c)).trim_end();
    let rest = words(rest).unwrap_or(rest);
    rest.contains(char::is_alphabetic).then_some(rest)
}

/// The message of the panic at the end of what a program printed.
pub fn panic(printed: &str) -> Vec<String> {
    let mut lines = printed.lines();
    lines.by_ref().find(|line| line.contains("panicked at "));
    lines.map(str::to_owned).collect()
}

/// The classes of a line below a headline. `above` holds those of the last
/// row of underlines, for the labels that hang from it.
fn row_classes(line: &str, above: &mut Vec<Class>) -> Vec<Class> {
    let letters: Vec<char> = line.chars().collect();
    let gutter = gutter(line);
    let mut classes = vec![None; letters.len()];
    classes[..gutter].fill(Some("g"));
    let rest = &letters[gutter..];
    let number = letters[..gutter].iter().any(char::is_ascii_digit);
    let changed = rest.get(1).filter(|_| number && letters.get(gutter - 1) != Some(&'|'));
    if let Some(sign) = rest.first().filter(|sign| number && matches!(sign, '+' | '-' | '~')) {
        let class = if *sign == '-' { "p" } else { "a" };
        if changed.is_some() {
            classes[gutter..].fill(Some(class));
        }
        return classes;
    }
    if number || gutter == 0 || line.contains("--> ") || line.contains(" = ") {
        return classes;
    }
    let mut class = None;
    let mut in_words = false;
    let mut underlines = vec![None; letters.len()];
    for (at, letter) in letters.iter().enumerate().skip(gutter) {
        let gap = *letter == ' ' && letters.get(at + 1).is_none_or(|next| *next == ' ');
        in_words &= !gap;
        class = match letter {
            _ if gap => None,
            _ if in_words => class,
            '^' => Some("p"),
            '-' => Some("q"),
            '+' | '~' => Some("a"),
            ' ' => class,
            _ => class.or(above.get(at).copied().flatten()),
        };
        in_words |= letter.is_alphanumeric() || *letter == '`';
        classes[at] = class;
        underlines[at] = class.filter(|_| matches!(letter, '^' | '-' | '|'));
    }
    *above = underlines;
    classes
}

/// How many letters of a line belong to its margin: `12 |`, `   |`, `  = `,
/// `  -->`, `...`.
fn gutter(line: &str) -> usize {
    let spaces = line.len() - line.trim_start().len();
    let rest = line.trim_start();
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let behind = &rest[digits..];
    match behind {
        _ if rest.starts_with("-->") || rest.starts_with(":::") => spaces + 3,
        _ if rest == "..." => spaces + 3,
        _ if rest.starts_with("= ") => spaces + 1,
        _ if behind.starts_with('|') => spaces + digits + 1,
        _ if behind.starts_with(" |") => spaces + digits + 2,
        _ if digits > 0 && behind.starts_with([' ']) => spaces + digits + 1,
        _ => 0,
    }
}

/// The places that the first headline of a message points at: ranges of letters
/// for each line of the program.
pub fn pointed_at(message: &str) -> BTreeMap<usize, Vec<Range<usize>>> {
    let mut places: BTreeMap<usize, Vec<Range<usize>>> = BTreeMap::new();
    let mut last_row: Option<(usize, usize)> = None;
    for line in message.lines().skip(1) {
        if line.starts_with("note:") || line.starts_with("help:") || line.is_empty() {
            break;
        }
        let gutter = gutter(line);
        let letters: Vec<char> = line.chars().collect();
        let number = line.trim_start().split(' ').next().and_then(|word| word.parse().ok());
        if let Some(number) = number {
            last_row = Some((number, gutter + 1));
        } else if let Some((number, margin)) = last_row.take()
            && !letters.contains(&'_')
        {
            let mut at = margin.max(gutter);
            while at < letters.len() {
                let length = letters[at..].iter().take_while(|c| **c == '^').count();
                if length > 0 {
                    places.entry(number).or_default().push(at - margin..at + length - margin);
                }
                at += length.max(1);
            }
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::{lines, pointed_at};

    fn html(message: &str) -> String {
        super::html(message, |headline| {
            let code = super::code(headline)?;
            Some(format!("index.html#{code}"))
        })
    }

    const MESSAGE: &str = "\
error[E0373]: closure may outlive
 --> a.rs:2:5
  |
2 |     || println!(\"{message}\")
  |     ^^            ------- `message` is borrowed here
  |     |
  |     may outlive borrowed value `message`
  |
note: closure is returned here
 --> a.rs:2:5
  |
2 |     || println!(\"{message}\")
  |     ^^^^^^^^^^^^^^^^^^^^^^^^
help: use the `move` keyword
  |
2 |     move || println!(\"{message}\")
  |     ++++
";

    #[test]
    fn a_message_keeps_its_shape() {
        let html = html(MESSAGE);
        let mut text = html.replace("&#10;", "\n");
        while let Some((start, end)) = text.find('<').zip(text.find('>')) {
            text.replace_range(start..=end, "");
        }
        let text = text.replace("&gt;", ">").replace("&quot;", "\"");
        assert_eq!(text, MESSAGE.trim_end());
    }

    #[test]
    fn a_message_has_its_colours() {
        let html = html(MESSAGE);
        for part in [
            "<span class=\"e\">error[<a href=\"index.html#E0373\">\
             E0373</a>]</span><span class=\"b\">: closure may outlive</span>",
            "<span class=\"g\"> --&gt;</span> a.rs:2:5",
            "<span class=\"g\">2 |</span>     || println!",
            "<span class=\"p\">^^</span>",
            "<span class=\"q\">------- `message` is borrowed here</span>",
            "<span class=\"p\">may outlive borrowed value `message`</span>",
            "<span class=\"h\">help</span><span class=\"b\">: use the `move` keyword</span>",
            "<span class=\"a\">++++</span>",
        ] {
            assert!(html.contains(part), "{part}\n{html}");
        }
    }

    #[test]
    fn lines_are_read_without_the_program() {
        assert_eq!(
            lines(MESSAGE),
            [
                "closure may outlive",
                "`message` is borrowed here",
                "may outlive borrowed value `message`",
                "closure is returned here",
                "use the `move` keyword",
            ]
        );
    }

    #[test]
    fn a_label_keeps_its_colour_to_its_end() {
        let html = html("  |\n7 |     drop(f);\n  |     ^^^^^-^ of type `fn(&str) -> ()`  -- b\n");
        let part = "<span class=\"p\">^^^^^</span><span class=\"q\">-</span>\
                    <span class=\"p\">^ of type `fn(&amp;str) -&gt; ()`</span>  \
                    <span class=\"q\">-- b</span>";
        assert!(html.contains(part), "{html}");
    }

    #[test]
    fn the_first_headline_points_into_the_program() {
        let places = pointed_at(MESSAGE);
        assert_eq!(places.keys().collect::<Vec<_>>(), [&2]);
        assert_eq!(places[&2].iter().flat_map(Clone::clone).collect::<Vec<_>>(), [4, 5]);
    }
}
