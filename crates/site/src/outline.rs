//! What a page has, beside or above its text: its sections, how long it takes and
//! how many exercises it has.

use book::{Chapter, Fence};

use crate::markup::escape;

/// A page with fewer sections needs no list of them.
const SECTIONS: usize = 3;
/// Words that a reader reads in a minute, and minutes for a program.
const WORDS: f64 = 130.0;
const PROGRAM: f64 = 0.6;

/// The list of a chapter's sections as one line of HTML, or none.
pub fn html(chapter: &Chapter, is_clinic: bool) -> Option<String> {
    let sections: Vec<_> = chapter.headings.iter().filter(|it| it.level == 2).collect();
    if sections.len() < SECTIONS {
        return None;
    }
    let items: String = sections
        .iter()
        .map(|it| format!("<li><a href=\"#{}\">{}</a></li>", it.id, inline(&it.title)))
        .collect();
    let exercises = chapter.blocks.iter().filter(|block| is_exercise(&block.file)).count();
    let time = match is_clinic {
        true => String::new(),
        false => format!(" <span>{} minutes</span>", minutes(chapter)),
    };
    let exercises = match exercises {
        0 => String::new(),
        1 => " <span class=\"exercises\" data-all=\"1\">1 exercise</span>".to_owned(),
        all => format!(" <span class=\"exercises\" data-all=\"{all}\">{all} exercises</span>"),
    };
    // The page for printing has one of them for each chapter.
    let title = chapter.headings.first().map_or("", |it| &it.title);
    Some(format!(
        "<nav class=\"here\" aria-label=\"On this page: {}\"><details><summary>On this page{time}\
         {exercises}</summary><ol>{items}</ol></details></nav>",
        escape(&title.replace('`', ""))
    ))
}

/// An exercise as it begins, not its solution.
fn is_exercise(file: &str) -> bool {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.starts_with("exercise_") && name.ends_with(".rs") && !name.ends_with("_solved.rs")
}

/// How long a first reading takes, in minutes, without the exercises.
fn minutes(chapter: &Chapter) -> u32 {
    let lines = chapter.text.lines().filter(|line| !line.starts_with(['`', '{', '~']));
    let words: usize = lines.map(|line| line.split_whitespace().count()).sum();
    let is_program = |fence: &Fence| !matches!(fence, Fence::Text | Fence::Admonish { .. });
    let programs = chapter.blocks.iter().filter(|block| is_program(&block.fence)).count();
    let minutes = words as f64 / WORDS + programs as f64 * PROGRAM;
    // Nobody reads to the minute.
    (minutes / 5.0).round().max(1.0) as u32 * 5
}

/// A heading's Markdown as HTML: its code, and nothing else.
fn inline(title: &str) -> String {
    let part = |(at, part): (usize, &str)| match at % 2 {
        0 => escape(part).replace(['*', '_'], ""),
        _ => format!("<code>{}</code>", escape(part)),
    };
    title.split('`').enumerate().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_keeps_its_code() {
        assert_eq!(inline("A *name* of `Fn<T>`"), "A name of <code>Fn&lt;T&gt;</code>");
        assert!(is_exercise("listings/a/exercise_b.rs"));
        assert!(!is_exercise("listings/a/exercise_b_solved.rs"));
    }
}
