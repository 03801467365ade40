//! Checks that a chapter shows what the files claim: *a `text` block states what
//! the code blocks directly above it print, each of them, whatever their
//! language*, and the words of a fence agree with the files beside the listing.

use crate::listing::codes;
use crate::{Block, Book, Chapter, Expected, Fence, Language, Listing, Problem};

/// Programs directly above one another, with the `text` blocks below them.
#[derive(Debug, Clone)]
pub struct Group<'a> {
    /// One program, or a program and its twin in the other language.
    pub programs: Vec<&'a Block>,
    /// What rustc says of the program.
    pub message: Option<&'a Block>,
    /// What each program prints.
    pub output: Option<&'a Block>,
    /// What the closures of the Rust program capture.
    pub captures: Option<&'a Block>,
}

impl Chapter {
    /// The programs of the chapter in groups that share their output.
    pub fn groups(&self) -> Vec<Group<'_>> {
        self.grouped().0
    }

    /// The groups, and the `text` blocks that belong to none.
    fn grouped(&self) -> (Vec<Group<'_>>, Vec<&Block>) {
        let mut groups: Vec<Group<'_>> = Vec::new();
        let mut without_program = Vec::new();
        for block in &self.blocks {
            if block.fence == Fence::Text {
                let group = groups.last_mut().filter(|_| !block.after_heading);
                if !group.is_some_and(|group| group.take_text(block)) {
                    without_program.push(block);
                }
            } else if let Some(group) = groups.last_mut().filter(|it| it.is_joined_by(block)) {
                group.programs.push(block);
            } else {
                groups.push(Group::of(block));
            }
        }
        (groups, without_program)
    }
}

impl<'a> Group<'a> {
    fn of(program: &'a Block) -> Group<'a> {
        Group { programs: vec![program], message: None, output: None, captures: None }
    }

    /// Whether a closed box below the programs has what they print, or what rustc says.
    pub fn is_asked(&self) -> bool {
        let is_closed = |block: &&Block| block.in_question;
        let told = [self.message, self.output, self.captures];
        !self.programs.iter().any(|it| it.in_question) && told.iter().flatten().any(is_closed)
    }

    fn is_joined_by(&self, block: &Block) -> bool {
        let can_share =
            |block: &Block| matches!(block.fence, Fence::Runs | Fence::Panics | Fence::Python);
        !block.after_words
            && self.output.is_none()
            && can_share(block)
            && self.programs.iter().all(|program| can_share(program))
    }

    /// Adds the next `text` block, if the group still lacks one.
    fn take_text(&mut self, block: &'a Block) -> bool {
        let fence = &self.programs[0].fence;
        let place = match fence {
            _ if block.file.ends_with(".captures") => &mut self.captures,
            Fence::Refused(_) => &mut self.message,
            Fence::Warns if self.message.is_none() => &mut self.message,
            _ => &mut self.output,
        };
        place.is_none() && place.replace(block).is_none()
    }
}

/// Everything in which a chapter disagrees with the files it shows.
pub(crate) fn check(book: &Book, chapter: &Chapter) -> Vec<Problem> {
    let (groups, without_program) = chapter.grouped();
    let mut problems: Vec<_> = without_program
        .into_iter()
        .map(|block| {
            let message = "a `text` block without a program above it that prints it; nothing \
                           proves it";
            Problem::new(&chapter.path, block.line, message)
        })
        .collect();
    for group in groups {
        for program in &group.programs {
            if let Some(listing) = book.listings.get(&program.file) {
                // A wrong fence makes the `text` blocks look wrong, too.
                let messages = match fence_problem(program, listing) {
                    Some(message) => vec![(program.line, message)],
                    None => text_problems(book, &group, program, listing),
                };
                let problem = |(line, message)| Problem::new(&chapter.path, line, message);
                problems.extend(messages.into_iter().map(problem));
            }
        }
    }
    problems
}

fn fence_problem(program: &Block, listing: &Listing) -> Option<String> {
    let claimed = match (&program.fence, listing.expected()) {
        (Fence::Python, _)
        | (Fence::Runs, Expected::Prints(_))
        | (Fence::Panics, Expected::Panics(_))
        | (Fence::Warns, Expected::Warns(..)) => return None,
        (Fence::Refused(words), Expected::Refused(message)) if codes(message).iter().eq(words) => {
            return None;
        }
        (_, Expected::Unclear) => {
            return Some(format!(
                "`{}` begins neither with `error` nor with `warning`; `BLESS=1 cargo test` \
                 writes rustc's message",
                listing.beside("err")
            ));
        }
        (_, Expected::Prints(_)) => "rust".to_owned(),
        (_, Expected::Panics(_)) => "rust,should_panic".to_owned(),
        (_, Expected::Warns(..)) => "rust,warns".to_owned(),
        (_, Expected::Refused(message)) => {
            let codes: String = codes(message).iter().map(|code| format!(",{code}")).collect();
            format!("rust,compile_fail{codes}")
        }
    };
    Some(format!(
        "the files beside `{}` say that this fence is `{claimed}`; write that, or change the files",
        listing.path
    ))
}

/// The lines and messages of `text` blocks that are missing or show other text.
fn text_problems(
    book: &Book,
    group: &Group<'_>,
    program: &Block,
    listing: &Listing,
) -> Vec<(usize, String)> {
    let (message, output) = match listing.expected() {
        Expected::Prints(output) | Expected::Panics(output) => ("", output),
        Expected::Warns(message, output) => (message, output),
        Expected::Refused(message) => (message, ""),
        Expected::Unclear => return Vec::new(),
    };
    let captures = match listing.expected() {
        Expected::Refused(_) => "",
        _ => listing.captures.as_deref().unwrap_or_default(),
    };
    let parts = [
        ("err", message, group.message),
        ("out", output, group.output),
        ("captures", captures, group.captures),
    ];
    let mut problems = Vec::new();
    for (ending, expected, shown) in parts {
        let file = listing.beside(ending);
        match shown {
            None if !expected.is_empty() => {
                let message = format!("no `text` block below shows `{file}`; add one");
                problems.push((program.line, message));
            }
            Some(block) if book.text(&block.file) != Some(expected) => {
                let message = match expected {
                    // The captures are those of its twin.
                    "" if listing.language == Language::Python && ending == "captures" => continue,
                    "" if listing.language == Language::Python || ending == "out" => {
                        format!(
                            "`{}` claims to print nothing; without `{file}` there is nothing to show",
                            listing.path
                        )
                    }
                    _ => format!(
                        "`{}` differs from `{file}`, which `{}` above claims; show that",
                        block.file, listing.path
                    ),
                };
                problems.push((block.line, message));
            }
            _ => {}
        }
    }
    problems
}
