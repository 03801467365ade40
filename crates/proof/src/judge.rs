//! Whether the compiler said of a program what its page claims.

use std::collections::BTreeSet;
use std::path::Path;

use book::{Claim, Fence};

use crate::bless;
use crate::diagnostics;
use crate::kept::Compiled;
use crate::report::{self, Found};

/// Compares what came out of the compiler with the fence and the blocks below.
///
/// # Errors
/// The verdict, where they differ.
pub fn judge(claim: &Claim, root: &Path, compiled: &Compiled) -> Result<(), String> {
    let said = diagnostics::rendered(compiled.diagnostics.iter());
    let warned = !compiled.diagnostics.is_empty();
    match (&claim.fence, compiled.artifact.is_some()) {
        (Fence::Refused(codes), false) => refused(claim, root, codes, compiled, &said),
        (Fence::Refused(codes), true) => {
            let codes: Vec<_> = codes.iter().map(String::as_str).collect();
            let with = if codes.is_empty() {
                String::new()
            } else {
                format!(" with {}", codes.join(", "))
            };
            Err(report::headline(
                claim,
                &format!("compiles, but its fence says it is rejected{with}"),
            ) + "make it wrong again, or take `compile_fail` out of the fence\n")
        }
        (_, false) => Err(report::with_words(
            claim,
            "does not compile",
            &said,
            "mend it, or say `compile_fail` with the code in the fence",
        )),
        (Fence::Warns, true) if !warned => Err(report::headline(
            claim,
            "compiles without a warning, but its fence says `warns`",
        ) + "take `warns` out of the fence, and the warnings out of the page\n"),
        (Fence::Warns, true) => same_words(claim, root, &said),
        (_, true) if warned => Err(report::with_words(
            claim,
            "compiles with warnings that the page does not show",
            &said,
            "mend it, or say `warns` in the fence and show them below",
        )),
        _ => Ok(()),
    }
}

fn refused(
    claim: &Claim,
    root: &Path,
    codes: &BTreeSet<String>,
    compiled: &Compiled,
    said: &str,
) -> Result<(), String> {
    let errors = compiled
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.is_error);
    let given: BTreeSet<_> = errors.filter_map(|error| error.code.clone()).collect();
    if given != *codes {
        let list = |codes: &BTreeSet<String>| match codes.is_empty() {
            true => "no code".to_owned(),
            false => codes.iter().cloned().collect::<Vec<_>>().join(", "),
        };
        let what = format!(
            "is rejected with {}, but its fence says {}",
            list(&given),
            list(codes)
        );
        return Err(report::with_words(
            claim,
            &what,
            said,
            "mend the program or the fence",
        ));
    }
    same_words(claim, root, said)
}

/// The compiler's words on the page are the compiler's.
fn same_words(claim: &Claim, root: &Path, said: &str) -> Result<(), String> {
    let Some(shown) = &claim.message else {
        return Ok(()); // reading the chapter has told that they are missing
    };
    if shown.text == said {
        return Ok(());
    }
    let found = Found {
        by: "said by rustc",
        text: said,
    };
    let verdict = report::difference(claim, "makes rustc say something else", shown, &found);
    bless::instead_of(verdict, claim, root, shown, said)
}
