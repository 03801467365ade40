//! Chapters to try the finder on: made of the lines that matter to it. Some
//! are written as an author should, some are not, and some are pieces of the
//! real chapters that somebody has spoilt.

use std::fs;

use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::project::{Project, real};
use crate::words::*;

/// Some lines of a chapter, each without its end.
type Lines = Vec<String>;

/// Writes the listings that chapters include.
pub fn write_listings(project: &Project) {
    for (path, text) in LISTINGS {
        project.write(path, text);
    }
    for path in book::files_below(&real(), book::LISTINGS) {
        let text = fs::read_to_string(real().join(&path)).expect("a listing");
        project.write(&path, &text);
    }
}

/// A chapter, and the listing that goes with it.
#[derive(Debug, Clone)]
pub struct Written {
    pub chapter: String,
    /// Its `listings/a/any.rs`.
    pub listing: String,
}

/// Any chapter that can be kept in a file.
pub fn written() -> impl Strategy<Value = Written> {
    let show = (good(), fenced(&["rust"], ANY), good())
        .prop_map(|(above, shown, below)| [above, vec![shown], below].concat());
    prop_oneof![
        9 => chapter().prop_map(|chapter| Written { chapter, listing: GOOD.to_owned() }),
        1 => (show, listing()).prop_map(|(lines, listing)| Written { chapter: lines.concat().join("\n"), listing }),
    ]
}

/// A listing with anchors, good and bad.
fn listing() -> impl Strategy<Value = String> {
    let some = || prop::collection::vec(select(ANCHORED), 0..4).prop_map(lines_of);
    let sliced = (some(), some(), some()).prop_map(|(above, inside, below)| {
        format!("{above}// ANCHOR: a\nfn main() {{}}\n{inside}// ANCHOR_END: a\n{below}")
    });
    prop_oneof![sliced, some()]
}

fn lines_of(lines: Vec<&str>) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

fn chapter() -> impl Strategy<Value = String> {
    let text = prop_oneof![
        5 => good(),
        2 => mixed(),
        1 => prop::collection::vec(wild(), 0..12),
        2 => prop::collection::vec(soup(), 1..3),
        2 => (good(), odd(), good()).prop_map(|(above, odd, below)| [above, vec![odd], below].concat()),
        2 => spoilt(good().boxed()),
        1 => spoilt(real_lines()),
    ];
    (text, ends()).prop_map(|(lines, ends)| ends.put(&lines.concat()))
}

/// Pieces as an author should write them, each a paragraph of its own, or
/// sometimes close to the next.
fn good() -> impl Strategy<Value = Vec<Lines>> {
    let piece =
        prop_oneof![4 => prose(), 4 => claim(), 1 => included(), 1 => boxed(), 1 => contained()];
    prop::collection::vec((piece, prop::bool::weighted(0.85)), 0..6).prop_map(|pieces| {
        let blank = |apart| {
            if apart {
                vec![String::new()]
            } else {
                Vec::new()
            }
        };
        pieces
            .into_iter()
            .flat_map(|(lines, apart)| [lines, blank(apart)])
            .collect()
    })
}

/// Good pieces and wild lines, some of them in containers.
fn mixed() -> impl Strategy<Value = Vec<Lines>> {
    let piece = prop_oneof![
        prose(),
        claim(),
        included(),
        boxed(),
        contained(),
        wild(),
        wild()
    ];
    let inner = prop::collection::vec(piece.boxed(), 0..3).prop_map(|pieces| pieces.concat());
    let piece = prop_oneof![
        3 => inner.clone(),
        1 => (container(), inner.clone()).prop_map(|((first, rest), lines)| contain(first, rest, &lines)),
        1 => (boxes(), inner).prop_map(|(box_, lines)| box_.around(&lines)),
    ];
    prop::collection::vec(piece, 0..5)
}

/// One piece that is not as it should be, alone among good ones.
fn odd() -> BoxedStrategy<Lines> {
    let open_box = (boxes(), prose(), select(OPEN))
        .prop_map(|(box_, above, open)| box_.around(&[above, lines(open)].concat()));
    let box_of_soup = (boxes(), soup()).prop_map(|(box_, soup)| box_.around(&soup));
    prop_oneof![
        2 => fenced(UNKNOWN, TEXT),
        2 => fenced(LONELY, TEXT),
        1 => fenced(&["rust"], DIRECTIVES),
        1 => wild(),
        1 => soup(),
        2 => box_of_soup,
        1 => open_box,
    ]
    .boxed()
}

fn wild() -> BoxedStrategy<Lines> {
    let line = prop_oneof![4 => select(WILD), 1 => select(DIRECTIVES), 1 => select(PROSE)];
    line.prop_map(lines).boxed()
}

/// Short lines, each in up to two containers of its own.
fn soup() -> BoxedStrategy<Lines> {
    let prefix = prop::collection::vec(select(PREFIXES), 0..3).prop_map(|parts| parts.concat());
    let prefix = prop_oneof![2 => Just(String::new()), 1 => prefix];
    let line = prop_oneof![
        2 => select(&["```rust", "~~~text", "```", "~~~", "````", "", "words", "fn main() {}"][..]),
        1 => select(WILD),
        1 => select(PROSE),
    ];
    let line = (prefix, line).prop_map(|(prefix, line)| prefix + line);
    prop::collection::vec(line, 1..8)
        .prop_map(|soup| lines(&soup.join("\n")))
        .boxed()
}

fn prose() -> BoxedStrategy<Lines> {
    select(PROSE).prop_map(lines).boxed()
}

/// Programs with what they print below them.
fn claim() -> BoxedStrategy<Lines> {
    let between = prop_oneof![4 => Just(vec![String::new()]), 2 => Just(Vec::new()), 1 => Just(lines("\nThey print:\n"))];
    let text = || fenced(&["text", "text "], TEXT);
    let programs = prop_oneof![
        fenced(&["rust", "rust,should_panic"], RUST),
        (
            fenced(&["python"], PYTHON),
            fenced(&["rust", " rust "], RUST)
        )
            .prop_map(|(a, b)| [a, b].concat()),
        fenced(
            &["rust,compile_fail,E0425", "rust,compile_fail", "rust,warns"],
            RUST
        ),
    ];
    let silent = fenced(&["rust", "python"], RUST);
    let unrun = fenced(&["rust,no_run"], RUST)
        .prop_map(|program| [lines("<!-- no_run: it waits -->"), program].concat());
    let spoken_of = (programs, between, text())
        .prop_map(|(programs, between, text)| [programs, between, text].concat());
    let warns = (fenced(&["rust,warns"], RUST), text(), text())
        .prop_map(|(program, message, output)| [program, message, output].concat());
    prop_oneof![4 => spoken_of, 1 => silent, 1 => warns, 1 => unrun].boxed()
}

/// A listing alone in its fence, with its output.
fn included() -> BoxedStrategy<Lines> {
    let program = prop_oneof![
        3 => fenced(&["rust"], SHOWN_RUST),
        1 => fenced(&["python"], SHOWN_PYTHON),
    ];
    (program, fenced(&["text"], SHOWN_TEXT))
        .prop_map(|(program, text)| [program, text].concat())
        .boxed()
}

/// A box with good pieces in it.
fn boxed() -> BoxedStrategy<Lines> {
    let pieces = prop::collection::vec(prop_oneof![prose(), claim(), included()], 0..3);
    (boxes(), pieces)
        .prop_map(|(box_, pieces)| box_.around(&pieces.join(&String::new())))
        .boxed()
}

/// Good pieces in a quote or a list.
fn contained() -> BoxedStrategy<Lines> {
    let pieces = prop::collection::vec(prop_oneof![prose(), claim()], 1..3);
    (container(), pieces)
        .prop_map(|((first, rest), pieces)| contain(first, rest, &pieces.join(&String::new())))
        .boxed()
}

fn container() -> impl Strategy<Value = (&'static str, &'static str)> {
    select(
        &[
            ("> ", "> "),
            (">", ">"),
            ("- ", "  "),
            ("1. ", "   "),
            ("-\t", "\t"),
            ("> - ", ">   "),
            ("- > ", "  > "),
            ("[^n]: ", "    "),
        ][..],
    )
}

fn contain(first: &str, rest: &str, lines: &[String]) -> Lines {
    let prefixes = std::iter::once(first).chain(std::iter::repeat(rest));
    prefixes
        .zip(lines)
        .map(|(prefix, line)| format!("{prefix}{line}"))
        .collect()
}

fn lines(text: &str) -> Lines {
    text.split('\n').map(str::to_owned).collect()
}

/// How a fence is drawn.
#[derive(Debug, Clone)]
struct Fenced {
    mark: char,
    length: usize,
    info: String,
    /// How much longer the closing fence is, and what stands around it.
    closing: (usize, usize, &'static str),
    indent: usize,
}

impl Fenced {
    fn around(&self, lines: &[String]) -> Lines {
        let marks = |length| self.mark.to_string().repeat(length);
        let (longer, indent, trailing) = self.closing;
        let first = format!(
            "{}{}{}",
            " ".repeat(self.indent),
            marks(self.length),
            self.info
        );
        let last = format!(
            "{}{}{trailing}",
            " ".repeat(indent),
            marks(self.length + longer)
        );
        [&[first], lines, &[last]].concat()
    }
}

fn fenced(infos: &'static [&'static str], texts: &'static [&'static str]) -> BoxedStrategy<Lines> {
    let closing = (0..3usize, 0..4usize, select(&["", " "][..]));
    let shape = (
        select(&['`', '~'][..]),
        3..7usize,
        select(infos),
        closing,
        0..4usize,
    );
    let plain = (select(&['`', '~'][..]), 3..7usize, select(infos))
        .prop_map(|(mark, length, info)| (mark, length, info, (0, 0, ""), 0));
    (prop_oneof![plain, shape], select(texts))
        .prop_map(|((mark, length, info, closing, indent), text)| {
            Fenced {
                mark,
                length,
                info: info.to_owned(),
                closing,
                indent,
            }
            .around(&lines(text))
        })
        .boxed()
}

/// A box, with as many marks as what it holds may need.
fn boxes() -> impl Strategy<Value = Fenced> {
    let title = "[a-z` *_~#&|!>.:$'()\\[\\]{}<=\"\\\\-]{1,12}";
    let title = prop_oneof![3 => Just("Show it".to_owned()), 1 => title.boxed()];
    let info = prop_oneof![
        Just("admonish note".to_owned()),
        title
            .clone()
            .prop_map(|title| format!("admonish question title=\"{title}\" collapsible=true")),
        title.prop_map(|title| format!("admonish python title=\"`Ünder` {title}\"")),
    ];
    // A box that does not begin or end as it must is rare.
    let indent = || prop_oneof![15 => Just(0usize), 1 => 1..4usize];
    let trailing = prop_oneof![15 => Just(""), 1 => select(&[" ", "\t"][..])];
    let closing = (0..2usize, indent(), trailing);
    (select(&['`', '~'][..]), 7..9usize, info, closing, indent()).prop_map(
        |(mark, length, info, closing, indent)| Fenced {
            mark: if info.contains('`') { '~' } else { mark },
            length,
            info,
            closing,
            indent,
        },
    )
}

/// Some sections of a real chapter.
fn real_lines() -> BoxedStrategy<Vec<Lines>> {
    let read = |name| fs::read_to_string(real().join("src").join(name)).expect("a chapter");
    let text = read("notebook.md") + &read("introduction.md");
    let sections: Vec<Lines> = text.split("\n#").map(lines).collect();
    (any::<Index>(), 1..3usize)
        .prop_map(move |(at, count)| {
            sections
                .iter()
                .skip(at.index(sections.len()))
                .take(count)
                .cloned()
                .collect()
        })
        .boxed()
}

/// One to three lines deleted, doubled, swapped with the next, or new.
fn spoilt(text: BoxedStrategy<Vec<Lines>>) -> impl Strategy<Value = Vec<Lines>> {
    let change = (any::<Index>(), 0..4usize, wild());
    (text, prop::collection::vec(change, 1..4)).prop_map(|(text, changes)| {
        let mut lines = text.concat();
        for (at, change, new) in changes {
            let at = at.index(lines.len() + 1);
            match change {
                0 if at < lines.len() => drop(lines.remove(at)),
                1 if at < lines.len() => lines.insert(at, lines[at].clone()),
                2 if at + 1 < lines.len() => lines.swap(at, at + 1),
                _ => drop(lines.splice(at..at, new)),
            }
        }
        vec![lines]
    })
}

/// How the lines of a file end, and how the file begins and ends.
#[derive(Debug, Clone)]
struct Ends {
    mark: bool,
    windows: bool,
    last: bool,
}

impl Ends {
    fn put(&self, lines: &[String]) -> String {
        let end = if self.windows { "\r\n" } else { "\n" };
        let mark = if self.mark { "\u{feff}" } else { "" };
        let last = if self.last { end } else { "" };
        format!("{mark}{}{last}", lines.join("\n").replace('\n', end))
    }
}

fn ends() -> impl Strategy<Value = Ends> {
    let rarely = prop::bool::weighted(0.1);
    (rarely, rarely, prop::bool::weighted(0.9)).prop_map(|(mark, windows, last)| Ends {
        mark,
        windows,
        last,
    })
}
