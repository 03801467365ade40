//! The program, run on small projects and on the book as its users run it.

mod build;
mod exercises;
mod explain;
mod pages;
mod preprocess;
mod project;
mod publish;
mod serve;
