//! What an author may ask for in the environment.

use std::env;

/// `BLESS=1`: what was really printed is written into the pages.
///
/// # Errors
/// Where it has a value that nobody knows, however good the programs are.
pub fn bless() -> Result<bool, String> {
    switch("BLESS")
}

/// `ALONE=1`: no two programs are compiled together.
///
/// # Errors
/// Where it has a value that nobody knows.
pub fn alone() -> Result<bool, String> {
    switch("ALONE")
}

fn switch(name: &str) -> Result<bool, String> {
    match env::var_os(name) {
        None => Ok(false),
        Some(value) if value == "1" => Ok(true),
        Some(value) => Err(format!(
            "{name}={}: only `{name}=1` is known",
            value.display()
        )),
    }
}
