//! What each closure of a program captures, read from the MIR that rustc writes.
//! MIR is meant for reading and changes with any release: a form that is not
//! known is an error with its line, never a guess.
//!
//! In MIR a closure is a function whose first argument `_1` is the closure. It
//! takes it as `&`, `&mut` or by value, which is the call trait, and names each
//! captured place in a line such as `debug p__name => (*((*_1).0: &String));`:
//! field 0 holds a reference to `p.name`. Whether it refers to a variable or
//! through it (`*m`) is known only from where the closure is made.

use std::collections::BTreeSet;

use crate::closure::{Call, Closure, Field, Mode};
use crate::mir::{self, Function, Names, Site};

/// Every closure in a program, in the order of their bars. `path` is the one that
/// rustc was given. A closure that a macro repeats appears once if all its copies
/// capture the same.
///
/// # Errors
/// A line of MIR in a form that is not known.
pub fn read(mir: &str, path: &str, program: &str) -> Result<Vec<Closure>, String> {
    let functions = mir::functions(mir);
    let names = Names::of(program);
    let mut closures = BTreeSet::new();
    for function in &functions {
        // The standard library's macros bring closures of their own.
        if let Some((Some(call), site)) = closure_of(function)?.filter(|it| it.1.path == path) {
            let reader = Reader { functions: &functions, function, site, names: &names };
            closures.insert(reader.closure(call, program)?);
        }
    }
    Ok(closures.into_iter().collect())
}

/// The files in which a program has closures, some of them of the standard library.
///
/// # Errors
/// A line of MIR in a form that is not known.
pub fn files(mir: &str) -> Result<BTreeSet<String>, String> {
    let functions = mir::functions(mir);
    let paths = functions
        .iter()
        .map(|function| Ok(closure_of(function)?.map(|(_, site)| site.path.to_owned())));
    paths.filter_map(Result::transpose).collect()
}

/// How a closure's function takes the closure, and where that is in the program;
/// `None` for every other function. The body of an async closure is a function
/// beside that of the closure, which is not called by itself.
fn closure_of<'a>(function: &Function<'a>) -> Result<Option<(Option<Call>, Site<'a>)>, String> {
    let is_closure = function.name.ends_with('}') && function.name.contains("{closure#");
    // The body of an async closure that is called once is listed twice.
    if !is_closure || function.name.ends_with("{synthetic#0}") {
        return Ok(None);
    }
    let unknown = || format!("an unknown kind of closure: {}", function.header);
    let argument = function.argument.ok_or_else(unknown)?;
    let (calls, rest) = if let Some(rest) = argument.strip_prefix("Pin<&mut ") {
        ([Call::AsyncBlock; 2], rest.strip_suffix('>').ok_or_else(unknown)?)
    } else if let Some(rest) = argument.strip_prefix("&mut ") {
        ([Call::FnMut, Call::AsyncFnMut], rest)
    } else if let Some(rest) = argument.strip_prefix('&') {
        ([Call::Fn, Call::AsyncFn], rest)
    } else {
        ([Call::FnOnce, Call::AsyncFnOnce], argument)
    };
    if rest.starts_with("{async fn body of ") {
        return Ok(None);
    }
    let (call, place) = if let Some(place) = rest.strip_prefix("{closure@") {
        (Some(calls[0]), place)
    } else if let Some(place) = rest.strip_prefix("{async closure@") {
        (Some(calls[1]), place)
    } else if let Some(place) = rest.strip_prefix("{async block@") {
        (Some(Call::AsyncBlock), place)
    } else if let Some(place) = rest.strip_prefix("{async closure body@") {
        (None, place)
    } else {
        return Err(unknown());
    };
    let site = place.strip_suffix('}').and_then(Site::parse).ok_or_else(unknown)?;
    Ok(Some((call, site)))
}

/// Reads one closure.
struct Reader<'r, 'a> {
    functions: &'r [Function<'a>],
    /// The closure's function.
    function: &'r Function<'a>,
    /// Where its bars are.
    site: Site<'a>,
    names: &'r Names<'r>,
}

/// What a `debug` line says of a field: `NAME => (BASE.N: TYPE)`, with `(*…)` around it
/// if the field is a reference to the place.
struct Debug<'a> {
    name: &'a str,
    type_name: &'a str,
    by_reference: bool,
    /// Whether the place takes no space: MIR has its value in the place of the field.
    is_constant: bool,
}

/// Where a closure is made, and with which operands.
struct Made<'r, 'a> {
    maker: &'r Function<'a>,
    operands: Vec<&'a str>,
}

impl<'a> Reader<'_, 'a> {
    fn closure(&self, call: Call, program: &str) -> Result<Closure, String> {
        let bars = self.site.text(program);
        let is_move = bars.split_whitespace().any(|word| word == "move");
        let captured = self.captured(&bars)?;
        let followed = self.references_followed(&captured)?;
        let fields = captured.iter().zip(followed).map(|(it, followed)| self.field(it, followed));
        let fields = fields.collect::<Result<Vec<_>, _>>()?;
        Ok(Closure {
            start: self.site.start,
            end: self.site.end,
            call,
            body_needs: needed(self.function, call, &fields, is_move),
            names_nothing: fields.is_empty() && !self.names_outside(&bars, program),
            fields,
        })
    }

    /// Whether a word of the body is the name of a variable of the functions around.
    /// A word in a text counts as well: rather no claim than a false one.
    fn names_outside(&self, bars: &str, program: &str) -> bool {
        let own: BTreeSet<_> = mir::words(bars).collect();
        let behind =
            Site { start: self.site.end, end: (program.lines().count() + 1, 1), ..self.site };
        let text = behind.text(program);
        let body: BTreeSet<_> = mir::words(mir::expression(&text)).collect();
        let mut outer = self.function.name;
        while let Some((around, _)) = outer.rsplit_once("::{closure#") {
            let functions = self.functions.iter().filter(|it| it.name == around);
            let mut names = functions.flat_map(Function::variables);
            if names.any(|name| body.contains(name) && !own.contains(name)) {
                return true;
            }
            outer = around;
        }
        false
    }

    /// What the `debug` lines say of each field, in the order of the fields.
    fn captured(&self, bars: &str) -> Result<Vec<Debug<'a>>, String> {
        let mut captured = Vec::new();
        for line in self.function.debug_lines() {
            if let Some((index, field)) = self.debug(line, bars)? {
                if index.is_some_and(|index| index != captured.len()) {
                    let header = self.function.header;
                    return Err(format!("no name for field {} in {header}", captured.len()));
                }
                captured.push(field);
            }
        }
        let Some(made) = self.made() else {
            return Ok(captured);
        };
        // What takes no space can still be held by reference.
        for (index, field) in captured.iter_mut().enumerate().filter(|(_, it)| it.is_constant) {
            let operand = made.operands.get(index).and_then(|it| it.strip_prefix("move "));
            if let Some(type_name) = operand.and_then(|local| made.maker.type_of(local)) {
                (field.type_name, field.by_reference) = (type_name, type_name.starts_with('&'));
            }
        }
        Ok(captured)
    }

    /// What a `debug` line says of a field, with its index if it has one; `None` if it
    /// is about another variable.
    fn debug(
        &self,
        line: &'a str,
        bars: &str,
    ) -> Result<Option<(Option<usize>, Debug<'a>)>, String> {
        let unknown = || format!("an unknown form of a captured variable: {line}");
        let rest = line.strip_prefix("debug ").and_then(|it| it.strip_suffix(';'));
        let (name, place) = rest.and_then(|it| it.split_once(" => ")).ok_or_else(unknown)?;
        let base = self.function.closure_local();
        // A variable that an async block keeps between two polls is its own.
        if place.contains(" as variant#") {
            return Ok(None);
        }
        if mir::locals(place).next().is_none() {
            // A parameter can take no space, too.
            let is_parameter = mir::words(bars).any(|word| word == name);
            // `const Token`, or `double`, which is a function.
            let type_name = place.strip_prefix("const ").unwrap_or(place);
            let type_name = type_name.strip_prefix("ZeroSized: ").unwrap_or(type_name);
            let field = Debug { name, type_name, by_reference: false, is_constant: true };
            return Ok((!is_parameter).then_some((None, field)));
        }
        if !mir::locals(place).any(|local| local == base) {
            return Ok(None);
        }
        let (by_reference, place) = match place.strip_prefix("(*").filter(|it| it.starts_with('('))
        {
            Some(inner) if inner.ends_with("))") => (true, &inner[..inner.len() - 1]),
            _ => (false, place),
        };
        let inner = place.strip_prefix('(').and_then(|it| it.strip_suffix(')'));
        let (field, type_name) = inner.and_then(|it| it.split_once(": ")).ok_or_else(unknown)?;
        let (of, index) = field.rsplit_once('.').ok_or_else(unknown)?;
        if of != base && of != format!("(*{base})") {
            return Err(unknown());
        }
        let index = index.parse().map_err(|_| unknown())?;
        let field = Debug { name, type_name, by_reference, is_constant: false };
        Ok(Some((Some(index), field)))
    }

    fn field(&self, it: &Debug<'_>, followed: usize) -> Result<Field, String> {
        let path = self.names.path(it.name)?;
        let (mode, type_name) = match it.by_reference {
            false => (Mode::Value, it.type_name),
            true => match it.type_name.strip_prefix("&mut ") {
                Some(to) => (Mode::Mutable, to),
                None => (
                    Mode::Shared,
                    it.type_name.strip_prefix('&').ok_or_else(|| {
                        format!("`{}` is a reference of type {}", it.name, it.type_name)
                    })?,
                ),
            },
        };
        let place = "*".repeat(followed) + &path.join(".");
        Ok(Field { place, type_name: plain(type_name), mode })
    }

    /// Where the closure is made; `None` if it is never used, or holds nothing that
    /// takes space. A macro can make several closures of one pair of bars; they are
    /// made in the order of their functions.
    fn made(&self) -> Option<Made<'_, 'a>> {
        let parent = self.function.name.rsplit_once("::").map_or("", |(parent, _)| parent);
        let is_twin = |it: &&Function<'a>| {
            it.argument == self.function.argument && it.name.starts_with(parent)
        };
        let twins = self.functions.iter().filter(is_twin);
        let number = twins.take_while(|it| it.name != self.function.name).count();
        let makers = self.functions.iter().filter(|it| it.name == parent);
        let mut made = makers.flat_map(|maker| {
            maker.made_at(&self.site).into_iter().map(move |operands| Made { maker, operands })
        });
        made.nth(number)
    }

    /// How many references or boxes each field refers through: one for `*m`, none for
    /// `m`. That is known from where the closure is made: `_9 = &(*_3)`, or a copy of
    /// the reference.
    fn references_followed(&self, captured: &[Debug<'_>]) -> Result<Vec<usize>, String> {
        if !captured.iter().any(|it| it.by_reference) {
            return Ok(vec![0; captured.len()]);
        }
        let Some(Made { maker, operands }) = self.made() else {
            return self.by_types(captured);
        };
        let outer = self.captured_by(maker)?;
        // MIR writes one operand for each variable that the body mentions, not for
        // each field: the last ones may be missing.
        let mut unnamed = maker.unused_references();
        let followed = captured.iter().enumerate().map(|(index, field)| {
            let (followed, place) = match operands.get(index) {
                _ if !field.by_reference || field.is_constant => return Ok(0),
                Some(operand) => maker.references_to(operand).ok_or_else(|| {
                    let (line, column) = self.site.start;
                    format!("an unknown way to make the closure at {line}:{column}: {operand}")
                })?,
                None => {
                    let is_it = |(type_name, (_, place)): &(&str, (usize, &str))| {
                        *type_name == field.type_name && self.names.is_of(place, field.name)
                    };
                    match unnamed.iter().position(is_it) {
                        Some(at) => unnamed.remove(at).1,
                        // A copy of an outer closure's reference leaves no trace.
                        None => {
                            let outer = outer.iter().find(|it| it.2 == field.name);
                            return Ok(outer.map_or(1, |it| it.1));
                        }
                    }
                }
            };
            // An outer closure's own reference to the variable does not count, nor does
            // the one through which the guard of a `match` sees what it binds.
            let is_outer = |it: &&(String, usize, &str)| it.0 == place;
            let is_guard = maker.is_guard_binding(place, field.name);
            let own = match outer.iter().find(is_outer) {
                Some((_, of_outer, _)) => (followed + of_outer).checked_sub(1),
                None => followed.checked_sub(usize::from(is_guard)),
            };
            own.ok_or_else(|| {
                let (line, column) = self.site.start;
                format!("an unknown way to capture `{}` at {line}:{column}: {place}", field.name)
            })
        });
        followed.collect()
    }

    /// The same for a closure that is never used: rustc leaves out how it is made, but
    /// not the type of a variable.
    fn by_types(&self, captured: &[Debug<'_>]) -> Result<Vec<usize>, String> {
        let parent = self.function.name.rsplit_once("::").map_or("", |(parent, _)| parent);
        let parents = || self.functions.iter().filter(|it| it.name == parent);
        let followed = captured.iter().map(|field| {
            let is_variable = |type_name| {
                field.type_name == format!("&{type_name}")
                    || field.type_name == format!("&mut {type_name}")
            };
            let types: Vec<_> = parents().flat_map(|it| it.types_of(field.name)).collect();
            match &types[..] {
                _ if !field.by_reference => Ok(0),
                [] => Err(format!(
                    "the closure at {}:{} is never used, so rustc left out how it captures \
                     `{}`; use the closure",
                    self.site.start.0, self.site.start.1, field.name
                )),
                _ => Ok(usize::from(!types.into_iter().any(is_variable))),
            }
        });
        followed.collect()
    }

    /// The references that an outer closure holds itself: the place of each, how many
    /// others it refers through, and its name.
    fn captured_by(&self, outer: &Function<'a>) -> Result<Vec<(String, usize, &'a str)>, String> {
        let Some((_, site)) = closure_of(outer)? else {
            return Ok(Vec::new());
        };
        let reader = Reader { function: outer, site, functions: self.functions, names: self.names };
        // Its parameters that take no space do not matter here.
        let captured = reader.captured("")?;
        let followed = reader.references_followed(&captured)?;
        let base = outer.closure_local();
        let base = match outer.argument.is_some_and(|it| it.starts_with(['&', 'P'])) {
            true => format!("(*{base})"),
            false => base.to_owned(),
        };
        let fields = captured.iter().zip(followed).enumerate();
        let fields = fields.filter(|(_, (field, _))| field.by_reference);
        let place = |(index, (field, followed)): (usize, (&Debug<'a>, usize))| {
            (format!("({base}.{index}: {})", field.type_name), followed, field.name)
        };
        Ok(fields.map(place).collect())
    }
}

/// A type without the paths of names: `Vec<String>`. A closure is named by its place.
fn plain(type_name: &str) -> String {
    let mut plain = String::new();
    let mut rest = type_name;
    while !rest.is_empty() {
        let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let (name, after) = rest.split_at(word);
        let is_path =
            after.strip_prefix("::").is_some_and(|it| it.starts_with(char::is_alphabetic));
        if word > 0 && is_path && !plain.ends_with("::") {
            rest = &after[2..];
        } else if word > 0 {
            plain += name;
            rest = after;
        } else if let Some((kind, site, end)) = closure_type(rest) {
            plain += &format!("{{{kind} at {}:{}}}", site.start.0, site.start.1);
            rest = &rest[end..];
        } else {
            let next = rest.chars().next().map_or(0, char::len_utf8);
            plain += &rest[..next];
            rest = &rest[next..];
        }
    }
    plain
}

/// `{closure@a.rs:1:2: 3:4}` at the beginning of a type, with its length.
fn closure_type(text: &str) -> Option<(&str, Site<'_>, usize)> {
    let end = text.strip_prefix('{')?.find('}')? + 2;
    let (kind, place) = text[1..end - 1].split_once('@')?;
    Some((kind, Site::parse(place)?, end))
}

/// The call trait that a body needs, if it is known to be less than a bound asked for.
fn needed(function: &Function<'_>, call: Call, fields: &[Field], is_move: bool) -> Option<Call> {
    let names = match call {
        Call::Fn | Call::AsyncFn | Call::AsyncBlock => return None,
        Call::FnMut | Call::FnOnce => [Call::Fn, Call::FnMut, Call::FnOnce],
        Call::AsyncFnMut | Call::AsyncFnOnce => {
            [Call::AsyncFn, Call::AsyncFnMut, Call::AsyncFnOnce]
        }
    };
    let uses = function.uses_of_closure();
    let has = |mode| fields.iter().any(|it| it.mode == mode);
    // A reference that was moved in can be moved out or lent; both read the same.
    let is_unclear = fields.iter().any(|it| {
        it.mode == Mode::Value && it.type_name.starts_with("&mut ") && uses.passes_reference
    });
    let needed = if uses.moves || (!is_move && has(Mode::Value)) {
        names[2]
    } else if uses.changes || has(Mode::Mutable) || uses.passes_reference {
        names[1]
    } else {
        names[0]
    };
    (needed < call && !is_unclear).then_some(needed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::closure::stated;

    const PROGRAM: &str =
        "fn main() {\n    let (a, m) = (1, 2);\n    let f = || a + m;\n    f();\n}\n";
    /// The MIR of that program, shortened.
    const MIR: &str = "\
fn main() -> () {
    let mut _9: &i32;
    bb0: {
        _9 = &(*_3);
        _5 = {closure@a.rs:3:13: 3:15} { a: move _8, m: move _9 };
        _8 = &_1;
    }
}

fn main::{closure#0}(_1: &{closure@a.rs:3:13: 3:15}) -> i32 {
    debug a => (*((*_1).0: &i32));
    debug m => (*((*_1).1: &i32));
    debug other => _2;
}
";

    fn lines(mir: &str) -> Result<String, String> {
        read(mir, "a.rs", PROGRAM).map(|closures| stated(&closures))
    }

    #[test]
    fn a_closure_is_a_line() {
        let line = "3:13: Fn, captures a: i32 by shared reference, *m: i32 by shared reference\n";
        assert_eq!(lines(MIR).as_deref(), Ok(line));
    }

    #[test]
    fn an_unknown_form_is_an_error_with_its_line() {
        let changed = |from: &str, to: &str| {
            assert!(MIR.contains(from), "{from}");
            lines(&MIR.replace(from, to)).expect_err("an unknown form")
        };
        for (from, to, said) in [
            ("(*((*_1).0: &i32))", "(*((*_1) as Some).0)", "debug a => (*((*_1) as Some).0);"),
            ("((*_1).1: &i32)", "(_1[0]: &i32)", "debug m => (*(_1[0]: &i32));"),
            ("(*((*_1).1: &i32))", "(*((*_1).2: &i32))", "no name for field 1"),
            ("(*((*_1).1: &i32))", "(*((*_1).1: *const i32))", "a reference of type *const i32"),
            ("_1: &{closure@", "_1: &{gen closure@", "_1: &{gen closure@a.rs"),
            ("_1: &{closure@a.rs:3:13: 3:15}", "_1: &{closure@a.rs}", "_1: &{closure@a.rs}"),
            ("move _9 }", "const K }", "const K"),
            ("move _9 }", "move _7 }", "move _7"),
            ("debug a =>", "debug b =>", "an unknown captured variable: b"),
        ] {
            let error = changed(from, to);
            assert!(error.contains(said), "{to}: {error}");
        }
        let gone = MIR.replace("{ a: move _8, m: move _9 }", "").replace("_5 = ", "_5 == ");
        assert!(lines(&gone).expect_err("a closure that nobody makes").contains("never used"));
    }

    #[test]
    fn types_are_written_without_paths() {
        for (written, shown) in [
            ("std::vec::Vec<std::string::String>", "Vec<String>"),
            ("<T as std::ops::Add>::Output", "<T as Add>::Output"),
            ("std::boxed::Box<dyn std::ops::Fn(u32) -> u32 + 'a>", "Box<dyn Fn(u32) -> u32 + 'a>"),
            ("{closure@listings/a/b.rs:5:9: 5:16}", "{closure at 5:9}"),
            ("fn(i32) -> i32 {main::double}", "fn(i32) -> i32 {double}"),
        ] {
            assert_eq!(plain(written), shown);
        }
    }
}
