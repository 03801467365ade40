//! A block of code as a figure: a program with its language and file, an output
//! with who prints it and how it was proven, or rustc's message.

use std::ops::Range;

use book::{Expected, Fence, Group, Language, Program};
use runner::End;
use runner::evidence::Evidence;

use crate::highlight;
use crate::markup::{Class, escape, spans};
use crate::message;

/// The mark of a program without evidence.
const UNPROVEN: &str = "not proven yet";

/// A program of a page and the evidence that it was proven.
#[derive(Clone, Copy)]
pub struct Proven<'a> {
    pub program: Program<'a>,
    pub evidence: Option<&'a Evidence>,
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
    let (kind, fate) = fate(&program.block.fence);
    let file = listing.file_name();
    let label = format!("{language} program {file}");
    let fate = fate.map_or(String::new(), |fate| format!(" <span class=\"fate\">{fate}</span>"));
    // A proven program carries its mark at its output.
    let unproven = match proven.evidence {
        Some(_) => String::new(),
        None => format!(" <span class=\"proof unproven\">{UNPROVEN}</span>"),
    };
    let is_slice = program.block.anchor.is_some();
    let (slice, all) = match is_slice {
        true => {
            (" slice", " <label class=\"all\"><input type=\"checkbox\"> Show all lines</label>")
        }
        false => ("", ""),
    };
    format!(
        "<figure id=\"{id}\" class=\"program {class}{kind}{slice}\"><figcaption><span class=\"language\">\
         {language}</span> <a class=\"file\" href=\"#{id}\">{file}</a>{fate}{unproven}{all}</figcaption>{}</figure>",
        pre(&label, "code", &code(program))
    )
}

/// The figure's class for what becomes of a program, and its words.
fn fate(fence: &Fence) -> (&'static str, Option<String>) {
    match fence {
        Fence::Runs => (" runs", None),
        Fence::Panics => (" panics", Some("panics".to_owned())),
        Fence::Warns => (" warns", Some("compiles with a warning".to_owned())),
        Fence::Refused(codes) if codes.is_empty() => (" refused", Some("refused".to_owned())),
        Fence::Refused(codes) => {
            let codes: Vec<_> = codes.iter().map(String::as_str).collect();
            (" refused", Some(format!("refused: {}", codes.join(", "))))
        }
        Fence::Python | Fence::Text | Fence::Admonish { .. } => ("", None),
    }
}

fn code(program: &Program<'_>) -> String {
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
    let rows: Vec<_> = lines.iter().zip(&colours).collect();
    let groups = rows.chunk_by(|one, other| one.0.shown == other.0.shown);
    groups
        .map(|group| {
            let row = |(line, colours): &(&book::Line<'_>, &Vec<Class>)| {
                let marks = marks.get(&line.number).map(Vec::as_slice).unwrap_or_default();
                marked(line.text, colours, marks) + "&#10;"
            };
            let rows: String = group.iter().map(row).collect();
            match group[0].0.shown {
                true => rows,
                false => format!("<span class=\"unseen\">{rows}</span>"),
            }
        })
        .collect()
}

/// A line in its colours, with what the compiler points at in a `mark`.
fn marked(text: &str, colours: &[Class], marks: &[Range<usize>]) -> String {
    let letters: Vec<char> = text.chars().collect();
    let part = |range: Range<usize>| {
        let text: String = letters[range.clone()].iter().collect();
        spans(&text, colours.get(range).unwrap_or_default())
    };
    let mut html = String::new();
    let mut at = 0;
    for mark in marks {
        let (start, end) = (mark.start.clamp(at, letters.len()), mark.end.min(letters.len()));
        if start < end {
            html += &part(at..start);
            html += &format!("<mark class=\"at\">{}</mark>", part(start..end));
            at = end;
        }
    }
    html + &part(at..letters.len())
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
