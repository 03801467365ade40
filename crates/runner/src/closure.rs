//! What is known of a closure: the struct that rustc makes of it, and how it is
//! called. `captures.rs` reads it from MIR; the evidence keeps it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A closure, an async closure or an async block in a program.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Closure {
    /// The line and column where its bars begin, with `move` and `async`, both
    /// counted from 1, columns in characters.
    pub start: (usize, usize),
    /// Where the bars end: the column behind them. (An async block has no bars:
    /// there it is the end of the block.)
    pub end: (usize, usize),
    /// How it is called.
    pub call: Call,
    /// The trait that its body needs, where a bound asked for another one.
    pub body_needs: Option<Call>,
    /// Its fields, in the order in which rustc lists them.
    pub fields: Vec<Field>,
    /// Whether its body names no variable from outside: not even in a pattern such as
    /// `let _ = tip`, which captures nothing. Then it can become a function pointer.
    pub names_nothing: bool,
}

/// How a closure is called: how its method takes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Call {
    /// By `&self`.
    Fn,
    /// By `&mut self`.
    FnMut,
    /// By `self`.
    FnOnce,
    /// An async closure, by `&self`.
    AsyncFn,
    /// An async closure, by `&mut self`.
    AsyncFnMut,
    /// An async closure, by `self`.
    AsyncFnOnce,
    /// An async block is not called but polled.
    AsyncBlock,
}

/// What a closure captured.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Field {
    /// The place, as in the program: `p.name`, `*m`, `pair.0`.
    pub place: String,
    /// The type of the place, without the paths of names.
    pub type_name: String,
    /// How it got in.
    pub mode: Mode,
}

/// How a place got into a closure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Mode {
    /// By shared reference.
    Shared,
    /// By mutable reference; the Reference says "unique".
    Mutable,
    /// By value: moved or copied.
    Value,
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Call::Fn => "Fn",
            Call::FnMut => "FnMut",
            Call::FnOnce => "FnOnce",
            Call::AsyncFn => "AsyncFn",
            Call::AsyncFnMut => "AsyncFnMut",
            Call::AsyncFnOnce => "AsyncFnOnce",
            Call::AsyncBlock => "async block",
        })
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Mode::Shared => "by shared reference",
            Mode::Mutable => "by mutable reference",
            Mode::Value => "by value",
        })
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} {}", self.place, self.type_name, self.mode)
    }
}

/// One line: `6:16: FnMut, captures total: u32 by mutable reference`.
impl fmt::Display for Closure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.start.0, self.start.1, self.call)?;
        if let Some(needed) = self.body_needs {
            write!(f, " as the bound asks (the body needs {needed})")?;
        }
        match (&self.fields[..], self.call) {
            ([], Call::Fn | Call::FnMut | Call::FnOnce) if self.names_nothing => {
                f.write_str(", captures nothing, so it can become a fn pointer")
            }
            ([], _) => f.write_str(", captures nothing"),
            (fields, _) => {
                let fields: Vec<_> = fields.iter().map(Field::to_string).collect();
                write!(f, ", captures {}", fields.join(", "))
            }
        }
    }
}

/// The lines of a `.captures` file, one for each closure.
pub fn stated(closures: &[Closure]) -> String {
    closures.iter().map(|closure| format!("{closure}\n")).collect()
}
