//! Programs of one chapter are compiled together, and no verdict is another
//! for it.

#[allow(dead_code, reason = "other tests use the rest of it")]
mod fixture;

use std::fs;
use std::path::Path;
use std::process;
use std::time::SystemTime;

use fixture::{Fixture, starts};

/// Words that no earlier run has seen, so that nothing is kept of them.
fn nonce() -> String {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    format!("{}_{}", process::id(), now.expect("after 1970").as_nanos())
}

/// A chapter with these programs, each with its fence's words and the output
/// it claims.
fn chapter(programs: &[(&str, &str, &str)]) -> String {
    let blocks = programs.iter().map(|(words, program, output)| {
        let text = match *output {
            "" => String::new(),
            _ => format!("\n```text\n{output}```\n"),
        };
        format!("## A\n\n```{words}\n{program}```\n{text}\n")
    });
    blocks.collect()
}

fn prints(number: usize, nonce: &str) -> String {
    format!("fn main() {{\n    // {nonce}\n    println!(\"{number}\");\n}}\n")
}

/// How many of the kept programs with these words were compiled together.
fn compiled_together(words: &str) -> usize {
    let kept = fs::read_dir(Path::new(env!("PROOF_KEPT"))).expect("the kept programs");
    let is_one = |folder: &Path| {
        let key = fs::read_to_string(folder.join("key")).unwrap_or_default();
        key.contains(words) && folder.join("part").exists()
    };
    kept.flatten().filter(|entry| is_one(&entry.path())).count()
}

#[test]
fn each_program_keeps_its_own_verdict() {
    let nonce = nonce();
    let one = prints(1, &nonce);
    let falls = format!("fn main() {{\n    // {nonce}\n    panic!(\"fell\");\n}}\n");
    let programs = [
        ("rust", &*one, "1\n"),
        ("rust", &prints(2, &nonce), "3\n"),
        ("rust", &one.replace(");", ")"), "1\n"),
        ("rust", &one.replace("\"1\"", "\"one\""), "one\n"),
        ("rust", &one.replace("// ", "let a = 1; // "), "1\n"),
        (
            "rust,should_panic",
            &falls,
            "thread 'main' panicked at src/a.md:LINE:5:\nfell\n",
        ),
    ];
    let listing = "```rust\n{{#include ../listings/a/b.rs}}\n```\n\n```text\n4\n```\n";
    let page = chapter(&programs).replace("println!(\"1\")\n", "println!(\"1\"\n") + listing;
    // The panic names its line.
    let line = 1 + page[..page.find("panic!").expect("the panic")]
        .matches('\n')
        .count();
    let page = page.replace("LINE", &line.to_string());
    let fixture = Fixture::new(&page, &[("b.rs", &prints(4, &nonce))]);
    let verdicts = fixture.verdicts();
    let expected = [
        "",
        "printed something else\n",
        "does not compile\n",
        "",
        "compiles with warnings that the page does not show\n",
        "",
        "",
    ];
    assert_eq!(verdicts.len(), expected.len());
    for ((claim, verdict), expected) in fixture.claims().iter().zip(&verdicts).zip(expected) {
        assert_eq!(verdict.is_empty(), expected.is_empty(), "{verdict}");
        if !expected.is_empty() {
            starts(
                verdict,
                &format!("{}: the program {expected}", claim.place()),
            );
        }
    }
    // All but the one that does not compile and the one with a warning.
    assert_eq!(compiled_together(&nonce), 5);
    assert_eq!(
        fixture.verdicts(),
        verdicts,
        "nor later, from what was kept"
    );
}

#[cfg(unix)]
#[test]
fn nothing_is_compiled_together_where_that_is_asked() {
    let nonce = nonce();
    let [one, two] = [1, 2].map(|number| prints(number, &nonce));
    let page = chapter(&[("rust", &one, "1\n"), ("rust", &two, "2\n")]);
    let fixture = Fixture::new(&page, &[]).within(&["env", "ALONE=1"]);
    assert_eq!(fixture.verdicts(), ["", ""]);
    assert_eq!(compiled_together(&nonce), 0);
    let fixture = Fixture::new(&page, &[]).within(&["env", "ALONE=yes"]);
    assert_eq!(
        fixture.verdicts()[0],
        "ALONE=yes: only `ALONE=1` is known\n"
    );
}

#[test]
fn a_program_that_could_tell_is_compiled_alone() {
    let nonce = nonce();
    for (program, output) in [
        (
            "fn main() {\n    println!(\"{}\", std::any::type_name_of_val(&prices));\n}\n\nfn prices() {}\n",
            "program::prices\n",
        ),
        (
            "fn main() {\n    println!(\"{}\", module_path!());\n}\n",
            "program\n",
        ),
        (
            "fn main() {\n    println!(\"{}\", crate::prices());\n}\n\nfn prices() -> u8 {\n    7\n}\n",
            "7\n",
        ),
        ("#![allow(unused)]\n\nfn main() {\n    let a = 1;\n}\n", ""),
        (
            "fn main() {\n    println!(\"{}\", std::env::vars().any(|(name, _)| name == \"PROOF_PART\"));\n}\n",
            "false\n",
        ),
        (
            "macro_rules! seven {\n    () => {\n        $crate::SEVEN\n    };\n}\n\nconst SEVEN: u8 = 7;\n\nfn main() {\n    println!(\"{}\", seven!());\n}\n",
            "7\n",
        ),
    ] {
        let program = format!("{program}// {nonce} b\n");
        let mate = prints(1, &nonce);
        let page = chapter(&[("rust", &mate, "1\n"), ("rust", &program, output)]);
        assert_eq!(Fixture::new(&page, &[]).verdicts(), ["", ""], "{program}");
        assert_eq!(compiled_together(&format!("{nonce} b")), 0, "{program}");
    }
}

/// Nobody thought of this way to tell; the second try does not need to know.
#[cfg(target_os = "linux")]
#[test]
fn a_program_that_can_tell_all_the_same_is_judged_alone() {
    let nonce = nonce();
    let program = format!(
        "fn main() {{\n    // {nonce} b\n    \
         let started = std::fs::read(\"/proc/self/environ\").unwrap();\n    \
         let started = String::from_utf8_lossy(&started);\n    \
         println!(\"{{}}\", started.contains(\"PROOF_PART\"));\n}}\n"
    );
    let page = chapter(&[
        ("rust", &prints(1, &nonce), "1\n"),
        ("rust", &program, "false\n"),
    ]);
    assert_eq!(Fixture::new(&page, &[]).verdicts(), ["", ""]);
    assert_eq!(compiled_together(&format!("{nonce} b")), 1, "it could tell");
}

#[test]
fn what_only_a_module_may_say_is_refused() {
    let nonce = nonce();
    for program in [
        "fn main()\nwhere\n    i32: Copy,\n{\n}\n",
        "use super::*;\n\nfn main() {\n    let _ = part_0::proof_start();\n}\n",
        "fn main() {\n    let _ = crate::part_0::proof_start();\n}\n",
    ] {
        let program = format!("{program}// {nonce}\n");
        let page = chapter(&[
            ("rust", &prints(1, &nonce), "1\n"),
            ("rust", &prints(2, &nonce), "2\n"),
            ("rust", &program, ""),
        ]);
        let fixture = Fixture::new(&page, &[]);
        let verdicts = fixture.verdicts();
        assert_eq!(verdicts[..2], ["", ""]);
        let place = fixture.claims()[2].place();
        let expected = format!("{place}: the program does not compile\n    error");
        starts(&verdicts[2], &expected);
    }
}
