//! Runs `verify prove` on small projects: what it says of a program, what it
//! keeps, what it writes, and what it does where the machine is at fault.

mod bless;
mod evidence;
mod fixture;
mod mutation;
mod surroundings;
mod verdicts;
