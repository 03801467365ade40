//! A block of code as a figure: a program with its language and file, an output
//! with who prints it and how it was proven, or rustc's message.

use std::ops::Range;

use book::{Expected, Fence, Group, Language, Program};
use runner::End;
use runner::closure::Closure;
use runner::evidence::Evidence;

use crate::differences::Columns;
use crate::highlight;
use crate::markup::{Class, escape, spans};
use crate::message;
use crate::notes;

/// The mark of a program without evidence.
const UNPROVEN: &str = "not proven yet";

/// A program of a page and the evidence that it was proven.
#[derive(Clone, Copy)]
pub struct Proven<'a> {
    pub program: Program<'a>,
    pub evidence: Option<&'a Evidence>,
    /// Where the program differs from its other variants, line by line.
    pub differences: Option<&'a Columns>,
    /// Whether a closed box below asks about it.
    pub is_asked: bool,
    /// The address of the clinic's entry for an error code.
    pub link: &'a dyn Fn(&str) -> Option<String>,
}

/// A program, whole, with the lines that the page hides in `unseen` spans.
/// `id` is the figure's id, which its file name links to.
pub fn program(proven: &Proven<'_>, id: &str) -> String {
    let program = &proven.program;
    let listing = program.listing;
    let (language, class) = match listing.language {
        Language::Python => ("Python", "python"),
        Language::Rust => ("Rust", "rust"),
    };
    let (kind, fate) = fate(&program.block.fence, proven.link);
    let file = listing.file_name();
    let label = format!("{language} program {file}");
    let fate = fate.map_or(String::new(), |fate| format!(" <span class=\"fate\">{fate}</span>"));
    // A proven program carries its mark at its output.
    let unproven = match proven.evidence {
        Some(_) => String::new(),
        None => format!(" <span class=\"proof unproven\">{UNPROVEN}</span>"),
    };
    let is_slice = program.block.anchor.is_some();
    let asked = if proven.is_asked { " asked" } else { "" };
    let (slice, all) = match is_slice {
        true => {
            (" slice", " <label class=\"all\"><input type=\"checkbox\"> Show all lines</label>")
        }
        false => ("", ""),
    };
    format!(
        "<figure id=\"{id}\" class=\"program {class}{kind}{asked}{slice}\"><figcaption><span class=\"language\">\
         {language}</span> <a class=\"file\" href=\"#{id}\">{file}</a>{fate}{unproven}{all}</figcaption>{}{}</figure>",
        pre(&label, "code", &code(proven, id)),
        notes::list(closures(proven), id)
    )
}

fn closures<'a>(proven: &Proven<'a>) -> &'a [Closure] {
    proven.evidence.map_or(&[], |it| &it.closures)
}

/// The figure's class for what becomes of a program, and its words.
fn fate(fence: &Fence, link: impl Fn(&str) -> Option<String>) -> (&'static str, Option<String>) {
    let linked = |code: &String| match link(&format!("error[{code}]: ")) {
        Some(address) => format!("<a href=\"{}\">{code}</a>", escape(&address)),
        None => code.clone(),
    };
    match fence {
        Fence::Runs => (" runs", None),
        Fence::Panics => (" panics", Some("panics".to_owned())),
        Fence::Warns => (" warns", Some("compiles with a warning".to_owned())),
        Fence::Refused(codes) if codes.is_empty() => (" refused", Some("refused".to_owned())),
        Fence::Refused(codes) => {
            let codes: Vec<_> = codes.iter().map(linked).collect();
            (" refused", Some(format!("refused: {}", codes.join(", "))))
        }
        Fence::Python | Fence::Text | Fence::Admonish { .. } => ("", None),
    }
}

fn code(proven: &Proven<'_>, id: &str) -> String {
    let program = &proven.program;
    let listing = program.listing;
    let lines = listing.lines(program.block.anchor.as_deref());
    let texts: Vec<&str> = lines.iter().map(|line| line.text).collect();
    let ending = match listing.language {
        Language::Rust => "rs",
        Language::Python => "py",
    };
    let colours = highlight::classes(ending, &texts);
    let marks = match listing.expected() {
        Expected::Refused(message) | Expected::Warns(message, _) => message::pointed_at(message),
        _ => Default::default(),
    };
    let noted = notes::marks(closures(proven), &lines, &colours);
    let rows = lines.iter().zip(&colours).zip(&noted).enumerate();
    let rows = rows.map(|(row, ((line, colours), noted))| {
        let differences = proven.differences.and_then(|it| it.get(row));
        let differences = differences.map(Vec::as_slice).unwrap_or_default();
        let letters: Vec<char> = line.text.chars().collect();
        let marks = marks.get(&line.number).map(Vec::as_slice).unwrap_or_default();
        let row = Row { letters, colours, marks, differences };
        (line.shown, row.noted(noted, id) + "&#10;")
    });
    let rows: Vec<_> = rows.collect();
    let groups = rows.chunk_by(|one, other| one.0 == other.0);
    groups
        .map(|group| {
            let rows: String = group.iter().map(|(_, row)| row.as_str()).collect();
            match group[0].0 {
                true => rows,
                false => format!("<span class=\"unseen\">{rows}</span>"),
            }
        })
        .collect()
}

/// A line of a program.
struct Row<'a> {
    letters: Vec<char>,
    colours: &'a [Class],
    /// What the compiler points at.
    marks: &'a [Range<usize>],
    /// What other variants of the program have in another way.
    differences: &'a [Range<usize>],
}

impl Row<'_> {
    /// The line, with links from bars to the notes about closures, and captured names.
    fn noted(&self, notes: &[notes::Mark], id: &str) -> String {
        let mut html = String::new();
        let mut at = 0;
        for note in notes {
            let (start, end) = (note.columns.start, note.columns.end.min(self.letters.len()));
            html += &self.marked(at..start);
            let words = self.marked(start..end);
            html += &match note.bars_of {
                Some(closure) => {
                    let item = notes::item_id(id, closure);
                    format!("<a class=\"bars\" href=\"#{item}\">{words}</a>")
                }
                None => format!("<span class=\"captured\">{words}</span>"),
            };
            at = end;
        }
        html + &self.marked(at..self.letters.len())
    }

    /// A part of the line in its colours, with what the compiler points at in a `mark`.
    fn marked(&self, range: Range<usize>) -> String {
        let within = |range| {
            let changed = |it: &str| format!("<b class=\"differs\">{it}</b>");
            wrapped(range, self.differences, |range| self.coloured(range), changed)
        };
        wrapped(range, self.marks, within, |it| format!("<mark class=\"at\">{it}</mark>"))
    }

    fn coloured(&self, range: Range<usize>) -> String {
        let text: String = self.letters[range.clone()].iter().collect();
        spans(&text, self.colours.get(range).unwrap_or_default())
    }
}

/// A part of a line, with the ranges inside it wrapped.
fn wrapped(
    part: Range<usize>,
    ranges: &[Range<usize>],
    html: impl Fn(Range<usize>) -> String,
    wrap: impl Fn(&str) -> String,
) -> String {
    let mut text = String::new();
    let mut at = part.start;
    for range in ranges {
        let (start, end) = (range.start.clamp(at, part.end), range.end.min(part.end));
        if start < end {
            text += &html(at..start);
            text += &wrap(&html(start..end));
            at = end;
        }
    }
    text + &html(at..part.end)
}

/// What rustc says of a program. `link` gives the address for a headline.
pub fn rustc_message(
    text: &str,
    proven: Proven<'_>,
    link: impl Fn(&str) -> Option<String>,
) -> String {
    let label = match proven.program.block.fence {
        Fence::Warns => "rustc warns",
        _ => "rustc says",
    };
    let html = message::html(text, link);
    let pre = pre("The compiler's words", "samp", &html);
    caption_and("message", label, &[proven], &pre)
}

/// What the programs above print.
pub fn output(text: &str, programs: &[Proven<'_>]) -> String {
    let html = escape(text.trim_end_matches('\n'));
    caption_and("output", output_label(programs), programs, &pre("Output", "samp", &html))
}

/// What the closures of the program above capture: the author states it, and the proof
/// has compared it.
pub fn captures(text: &str, programs: &[Proven<'_>]) -> String {
    let html = escape(text.trim_end_matches('\n'));
    caption_and("output", "rustc reports", programs, &pre("Captures", "samp", &html))
}

fn caption_and(class: &str, label: &str, programs: &[Proven<'_>], pre: &str) -> String {
    format!(
        "<figure class=\"{class}\"><figcaption><span class=\"says\">{label}</span> {}\
         </figcaption>{pre}</figure>",
        proof_mark(programs)
    )
}

/// How the programs ended, as the evidence has it and not as the text looks.
fn output_label(programs: &[Proven<'_>]) -> &'static str {
    let ended = |end: End, printed: bool| {
        let is_so = |it: &Evidence| it.end == end && it.printed == printed;
        programs.iter().all(|it| it.evidence.is_some_and(is_so))
    };
    match programs {
        _ if ended(End::Panic, true) => "Prints, then panics",
        _ if ended(End::Panic, false) => "Panics",
        _ if ended(End::Exception, true) => "Prints, then raises",
        _ if ended(End::Exception, false) => "Raises",
        [_] => "Prints",
        [_, _] => "Both print",
        _ => "All print",
    }
}

/// What every program above was proven with.
fn proof_mark(programs: &[Proven<'_>]) -> String {
    let tools: Option<Vec<&str>> =
        programs.iter().map(|it| Some(it.evidence?.tools.as_str())).collect();
    match tools {
        None => format!("<span class=\"proof unproven\">{UNPROVEN}</span>"),
        Some(mut tools) => {
            tools.sort_by_key(|tool| !tool.starts_with("rustc"));
            tools.dedup();
            let tools = escape(&tools.join(", and "));
            format!("<span class=\"proof\">proven with {tools}</span>")
        }
    }
}

/// A picture with its caption.
pub fn picture(caption: &str, svg: &str) -> String {
    let caption = escape(caption);
    format!("<figure class=\"picture\">{svg}<figcaption>{caption}</figcaption></figure>")
}

/// Code that can be scrolled must be reachable by keyboard.
fn pre(label: &str, element: &str, html: &str) -> String {
    format!(
        "<pre tabindex=\"0\" role=\"group\" aria-label=\"{}\"><{element}>{html}</{element}></pre>",
        escape(label)
    )
}

/// The programs of a group; two of them are a pair, side by side.
pub fn pair(programs: &[String]) -> String {
    match programs {
        [one] => one.clone(),
        _ => format!("<div class=\"pair\">{}</div>", programs.concat()),
    }
}

/// The listings of a group, in the order of the page.
pub fn listings<'a>(book: &'a book::Book, group: &Group<'a>) -> Vec<Program<'a>> {
    let program = |block: &&'a book::Block| {
        let listing = book.listing(block)?;
        Some(Program { block, listing })
    };
    group.programs.iter().filter_map(program).collect()
}
