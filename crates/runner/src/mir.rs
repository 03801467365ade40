//! The text of rustc's MIR, as far as `captures.rs` reads it: functions, their
//! `debug` lines, and statements such as `_9 = &mut (_3.0: u32);`.

use std::collections::BTreeSet;

/// A function in MIR.
pub(crate) struct Function<'a> {
    /// `main::{closure#0}`.
    pub name: &'a str,
    /// Its first line.
    pub header: &'a str,
    /// The type of its argument `_1`.
    pub argument: Option<&'a str>,
    lines: Vec<&'a str>,
}

/// Where a closure is: `a.rs:6:16: 6:18`.
#[derive(PartialEq, Eq)]
pub(crate) struct Site<'a> {
    pub path: &'a str,
    /// Line and column, counted from 1; columns in characters.
    pub start: (usize, usize),
    /// The column behind the last character.
    pub end: (usize, usize),
}

/// What a closure's function does with what the closure holds.
#[derive(Default)]
pub(crate) struct Uses {
    /// It moves something out.
    pub moves: bool,
    /// It assigns to something, or borrows it as mutable.
    pub changes: bool,
    /// It passes on a mutable reference: moved out or lent, which reads the same.
    pub passes_reference: bool,
}

/// Every function of a program.
pub(crate) fn functions(mir: &str) -> Vec<Function<'_>> {
    let mut functions: Vec<Function<'_>> = Vec::new();
    for line in mir.lines() {
        match functions.last_mut() {
            _ if line.starts_with(|c: char| c.is_alphabetic()) => {
                functions.push(Function::of(line));
            }
            Some(function) => function.lines.push(line),
            None => {}
        }
    }
    functions
}

/// The names in a program.
pub(crate) struct Names<'p> {
    words: BTreeSet<&'p str>,
    /// The fields of each struct, in their order.
    structs: Vec<Vec<&'p str>>,
}

impl<'p> Names<'p> {
    pub(crate) fn of(program: &'p str) -> Names<'p> {
        let words = words(program).flat_map(|word| [word, word.trim_start_matches("r#")]);
        let words = words.collect();
        let structs = program.match_indices("struct ").filter_map(|(at, _)| {
            let (head, body) = program[at..].split_once('{')?;
            let fields = at_commas(body).into_iter().filter_map(|it| it.split_once(':'));
            let name = |(before, _): (&'p str, &'p str)| before.split_whitespace().last();
            (!head.contains(';')).then(|| fields.filter_map(name).collect())
        });
        Names { words, structs: structs.collect() }
    }

    /// The variable and the fields in the name that MIR gives a captured place:
    /// `p__name` is the field `name` of `p`, or the variable `p__name`.
    ///
    /// # Errors
    /// If no words of the program give that name, or several do.
    pub(crate) fn path(&self, name: &str) -> Result<Vec<String>, String> {
        let mut paths = self.paths(&name.split("__").collect::<Vec<_>>());
        match (paths.pop(), paths.pop()) {
            (Some(path), None) => Ok(path),
            (None, _) => Err(format!("an unknown captured variable: {name}")),
            (Some(one), Some(other)) => Err(format!(
                "a captured variable that is `{}` or `{}`; rename one of them",
                other.join("."),
                one.join(".")
            )),
        }
    }

    /// Every way to make names of the program out of parts.
    fn paths(&self, parts: &[&str]) -> Vec<Vec<String>> {
        if parts.is_empty() {
            return vec![Vec::new()];
        }
        let mut paths = Vec::new();
        for end in 1..=parts.len() {
            let word = parts[..end].join("__");
            let raw = format!("r#{word}");
            // A raw name keeps its mark if it is a variable.
            let known = match self.words.contains(raw.as_str()) {
                true => raw,
                false if is_number(&word) || self.words.contains(word.as_str()) => word,
                false => continue,
            };
            for rest in self.paths(&parts[end..]) {
                paths.push([vec![known.clone()], rest].concat());
            }
        }
        paths
    }

    /// Whether a place such as `(_3.2: u32)` can be the one that MIR names `w__count`.
    pub(crate) fn is_of(&self, place: &str, name: &str) -> bool {
        let path = self.path(name).unwrap_or_default();
        let index = || place.rsplit_once(": ")?.0.rsplit('.').next()?.parse::<usize>().ok();
        match (&path[..], index()) {
            ([] | [_], None) => true,
            ([_, .., field], Some(index)) if is_number(field) => *field == index.to_string(),
            ([_, .., field], Some(index)) => {
                self.structs.iter().any(|fields| fields.get(index).is_some_and(|it| it == field))
            }
            _ => false,
        }
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The words of a text, with the mark of raw ones.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '#')
}

/// The expression at the beginning of a text: up to a comma, a semicolon or a bracket
/// that it does not open.
pub(crate) fn expression(text: &str) -> &str {
    let mut depth = 0;
    let mut in_string = false;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '"' if before != '\\' => in_string = !in_string,
            _ if in_string => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth < 0 || (depth == 0 && !in_string && [',', ';'].contains(&c)) {
            return &text[..at];
        }
        before = c;
    }
    text
}

/// The locals that a text mentions: `_1`, `_12`.
pub(crate) fn locals(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.filter(|word| is_local(word))
}

fn is_local(text: &str) -> bool {
    text.strip_prefix('_').is_some_and(is_number)
}

/// The parts of a text between commas outside of any brackets.
fn at_commas(text: &str) -> Vec<&str> {
    let (mut parts, mut from, mut depth) = (Vec::new(), 0, 0_i32);
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            '>' if before != '-' && before != '=' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(text[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
        if depth < 0 {
            parts.push(text[from..at].trim());
            return parts;
        }
        before = c;
    }
    parts.push(text[from..].trim());
    parts
}

impl<'a> Site<'a> {
    pub(crate) fn parse(text: &'a str) -> Option<Site<'a>> {
        let (start, end) = text.rsplit_once(": ")?;
        let (start, column) = start.rsplit_once(':')?;
        let (path, line) = start.rsplit_once(':')?;
        let (end_line, end_column) = end.split_once(':')?;
        let number = |text: &str| text.parse().ok();
        Some(Site {
            path,
            start: (number(line)?, number(column)?),
            end: (number(end_line)?, number(end_column)?),
        })
    }

    /// The text of the program there.
    pub(crate) fn text(&self, program: &str) -> String {
        let (first, last) = (self.start.0, self.end.0);
        let lines = program.lines().enumerate().skip(first - 1).take(last + 1 - first);
        let part = |(index, line): (usize, &str)| {
            let to = if index + 1 == last { self.end.1 - 1 } else { usize::MAX };
            let from = if index + 1 == first { self.start.1 - 1 } else { 0 };
            line.chars().take(to).skip(from).chain(['\n']).collect::<String>()
        };
        lines.map(part).collect()
    }
}

impl<'a> Function<'a> {
    fn of(header: &'a str) -> Function<'a> {
        let plain = header.strip_prefix("fn ").unwrap_or(header);
        let (name, argument) = match plain.split_once("(_1: ") {
            Some((name, rest)) => (name, at_commas(rest).first().copied()),
            None => (plain.split(['(', ':']).next().unwrap_or(plain), None),
        };
        // `const K: fn() = {` and `promoted[0] in main: &u32 = {` make closures, too.
        let name = if argument.is_none() && !header.starts_with("fn ") {
            header.trim_start_matches("const ").trim_start_matches("static ")
        } else if argument.is_none() {
            plain.rsplit_once("() -> ").map_or(name, |(name, _)| name)
        } else {
            name
        };
        Function { name, header, argument, lines: Vec::new() }
    }

    /// The lines about variables that live as long as the function: its captures
    /// and arguments, among others.
    pub(crate) fn debug_lines(&self) -> impl Iterator<Item = &'a str> {
        let outermost = self.lines.iter().filter_map(|line| line.strip_prefix("    "));
        outermost.filter(|line| line.starts_with("debug "))
    }

    /// The local that leads to the closure: `_1`, or what an async block takes out
    /// of its `Pin`.
    pub(crate) fn closure_local(&self) -> &'a str {
        let unpinned = |(_, value): &(&str, &str)| value.starts_with("copy (_1.0: &mut {async ");
        self.assignments().find(unpinned).map_or("_1", |(local, _)| local)
    }

    /// What is assigned where: `_9` and `&mut (_3.0: u32)`.
    fn assignments(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let lines = self.lines.iter().map(|line| line.trim());
        let statements =
            lines.filter(|line| !line.starts_with("let ") && !line.starts_with("debug "));
        statements.filter_map(|line| line.trim_end_matches(';').split_once(" = "))
    }

    /// Whether a local is the reference through which the guard of a `match` sees what
    /// the pattern binds to a name: there are two locals of that name in one scope. A
    /// variable that shadows another, as in `let hall = &hall;`, has its own scope.
    pub(crate) fn is_guard_binding(&self, local: &str, name: &str) -> bool {
        let Some(type_name) = self.type_of(local).and_then(|it| it.strip_prefix('&')) else {
            return false;
        };
        let named = format!("debug {name} => {local};");
        let Some(at) = self.lines.iter().position(|line| line.trim() == named) else {
            return false;
        };
        let scope = self.lines[..at].iter().rev().map(|line| line.trim());
        let mut scope = scope.take_while(|line| !line.starts_with("scope ") && *line != "}");
        let start = format!("debug {name} => ");
        scope.any(|line| {
            let bound = line.strip_prefix(&start).map(|it| it.trim_end_matches(';'));
            bound.and_then(|it| self.type_of(it)) == Some(type_name)
        })
    }

    /// The type of a local.
    pub(crate) fn type_of(&self, local: &str) -> Option<&'a str> {
        self.lines.iter().find_map(|line| {
            let (name, type_name) = line.trim().strip_prefix("let ")?.split_once(": ")?;
            let name = name.trim_start_matches("mut ");
            (name == local).then_some(type_name.trim_end_matches(';'))
        })
    }

    /// The types of the variables with a name.
    pub(crate) fn types_of(&self, name: &str) -> Vec<&'a str> {
        let variable = |line: &&'a str| -> Option<&'a str> {
            let (known, local) = line.trim().strip_prefix("debug ")?.split_once(" => ")?;
            let local = local.trim_end_matches(';');
            (known == name).then(|| self.type_of(local).or(type_of_constant(local)))?
        };
        self.lines.iter().filter_map(variable).collect()
    }

    /// The names of its variables, and of the variables that it captured in part.
    pub(crate) fn variables(&self) -> impl Iterator<Item = &'a str> {
        let lines = self.lines.iter().filter_map(|line| line.trim().strip_prefix("debug "));
        let names = lines.filter_map(|line| line.split_once(" => ")).map(|(name, _)| name);
        names.map(|name| name.split_once("__").map_or(name, |(variable, _)| variable))
    }

    /// The operands with which each closure of this place is made here: `move _9`,
    /// `copy (_3.0: u32)`.
    pub(crate) fn made_at(&self, site: &Site<'_>) -> Vec<Vec<&'a str>> {
        let operands = |(_, value): (&str, &'a str)| {
            let place = value.strip_prefix("{closure@").or(value.strip_prefix("{coroutine@"))?;
            let (place, fields) = place.split_once('}')?;
            let place = place.split(" (#").next().unwrap_or(place);
            (Site::parse(place)? == *site).then_some(())?;
            let fields = fields.trim().trim_start_matches('{').trim_end_matches('}').trim();
            let named = at_commas(fields).into_iter().filter_map(|it| it.split_once(": "));
            Some(named.map(|(_, operand)| operand).collect())
        };
        self.assignments().filter_map(operands).collect()
    }

    /// How many references or boxes an operand that is a reference refers through, and
    /// the place where the first of them is; `None` if that is unknown.
    pub(crate) fn references_to(&self, operand: &'a str) -> Option<(usize, &'a str)> {
        // A reference is copied or moved where it was to be borrowed again.
        let again = |place| {
            let (followed, place) = self.followed(place);
            (followed + 1, place)
        };
        if let Some(place) = operand.strip_prefix("copy ") {
            return Some(again(place));
        }
        let moved = operand.strip_prefix("move ")?;
        if !is_local(moved) {
            return Some(again(moved));
        }
        let (_, value) = self.assignments().find(|(local, _)| *local == moved)?;
        match referred(value) {
            Some(place) => Some(self.followed(place)),
            None => value.contains("copy ").then(|| again(moved)),
        }
    }

    /// How many references or boxes a place is behind, and the place of the first.
    pub(crate) fn followed(&self, place: &'a str) -> (usize, &'a str) {
        let place = self.copied_from(place);
        match place.strip_prefix("(*").and_then(|it| it.strip_suffix(')')) {
            Some(inner) => {
                let (followed, first) = self.followed(inner);
                (followed + 1, first)
            }
            None => (0, place),
        }
    }

    /// The place that a reference in a local is a copy of; any other place is itself.
    /// A box is followed by the pointer in it, which leads back to the box.
    fn copied_from(&self, place: &'a str) -> &'a str {
        let is_pointer = |it: &str| it.starts_with(['&', '*']) || it.contains("boxed::Box<");
        if !self.type_of(place).is_some_and(is_pointer) {
            return place;
        }
        let value = self.assignments().find(|(local, _)| *local == place).map(|it| it.1);
        let copied =
            value.and_then(|it| it.strip_prefix("copy ").or(it.strip_prefix("deref_copy ")));
        match copied {
            Some(pointer) if pointer.ends_with("(Transmute)") => {
                locals(pointer).next().map_or(place, |of_box| self.copied_from(of_box))
            }
            copied => copied.unwrap_or(place),
        }
    }

    /// References that are made and, as far as MIR shows, never used: the type of each,
    /// how many others it refers through, and the place of the first.
    pub(crate) fn unused_references(&self) -> Vec<(&'a str, (usize, &'a str))> {
        let is_used = |local: &str| {
            let mentions = |line: &&&str| locals(line).any(|it| it == local);
            self.lines.iter().filter(mentions).count() > 2
        };
        let references = self.assignments().filter_map(|(local, value)| {
            let followed = match referred(value) {
                Some(place) => self.followed(place),
                None if value.starts_with("copy (*") => {
                    let (followed, place) = self.followed(local);
                    (followed + 1, place)
                }
                None => return None,
            };
            (is_local(local) && !is_used(local)).then_some((self.type_of(local)?, followed))
        });
        references.collect()
    }

    /// What the function does with what `_1` holds.
    pub(crate) fn uses_of_closure(&self) -> Uses {
        let mut uses = Uses::default();
        let mut from_closure = BTreeSet::from(["_1"]);
        // A block may be written before the one that leads to it.
        for _ in 0..2 {
            for (target, value) in self.assignments() {
                let mentions = |text: &str| locals(text).any(|it| from_closure.contains(it));
                let changed = value.strip_prefix("&mut ").or(value.strip_prefix("&raw mut "));
                let is_part = |place: &str| !is_local(place) && mentions(place);
                uses.changes |= changed.is_some_and(is_part) || is_part(target);
                let moved = value.match_indices("move (").map(|(at, _)| &value[at + 6..]);
                uses.moves |= moved.map(|it| at_commas(it)[0]).any(mentions);
                // `copy ((*_1).0: &mut T)` in a call or another closure.
                let whole = value.match_indices("((*_1).").chain(value.match_indices("(_1."));
                let parts = whole.map(|(at, _)| at_commas(&value[at + 1..])[0]);
                let passed = parts.filter_map(|it| Some(it.rsplit_once(": ")?.1));
                let is_alias = value.starts_with("copy (");
                uses.passes_reference |=
                    !is_alias && passed.into_iter().any(|it| it.starts_with("&mut "));
                let is_reference = |local: &str| {
                    mentions(local) && self.type_of(local).is_some_and(|it| it.starts_with("&mut "))
                };
                uses.passes_reference |= operands(value).any(is_reference);
                let copied = ["copy ", "deref_copy ", "&"].iter().any(|it| value.starts_with(it));
                if is_local(target) && copied && mentions(value) {
                    from_closure.insert(target);
                }
            }
        }
        uses
    }
}

/// The type of `const 4_i32`.
fn type_of_constant(text: &str) -> Option<&str> {
    match text.strip_prefix("const ")? {
        "true" | "false" => Some("bool"),
        value if value.starts_with('"') => Some("&str"),
        value if value.starts_with('\'') => Some("char"),
        value => Some(value.rsplit_once('_')?.1),
    }
}

/// The place in `&(_3.0: u32)` or `&mut (_3.0: u32)`.
fn referred(value: &str) -> Option<&str> {
    let place = value.strip_prefix('&')?;
    (!place.starts_with("raw ")).then(|| place.trim_start_matches("mut "))
}

/// The locals that a call or a value takes whole: `_2` of `push(move _2, const 1)`.
fn operands(value: &str) -> impl Iterator<Item = &str> {
    let operands = value.match_indices(" _").chain(value.match_indices("(_"));
    let word = |(at, _): (usize, &str)| locals(&value[at + 1..]).next();
    let is_alias = value.matches(' ').count() < 2;
    operands.filter_map(word).filter(move |_| !is_alias)
}
