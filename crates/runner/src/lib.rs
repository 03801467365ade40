//! Runs rustc, CPython and the programs of the book within limits, reports what
//! they did, and keeps the evidence of what was proven. Whether a program did
//! what its files claim is decided elsewhere, in `verify`.

pub mod captures;
pub mod closure;
mod diagnostics;
pub mod evidence;
mod interrupt;
mod mir;
mod outcome;
pub mod process;
pub mod python;
pub mod rust;
mod tools;

pub use closure::Closure;
pub use diagnostics::{Diagnostic, rendered};
pub use interrupt::{raise as interrupt, was_raised as interrupted};
pub use outcome::{End, Failure, Outcome};
pub use process::{Limits, Streams};
pub use tools::{Python, Rustc, Tools};
