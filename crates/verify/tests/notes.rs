//! Every closure of every listing that compiles has its captures in the evidence,
//! which is what a page shows. Cargo runs this after the listings are proven.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use book::{Book, Expected, Language, Listing};
use runner::Tools;
use runner::evidence::Store;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

/// Where the closures and async blocks of a program begin: line and column, from 1.
#[derive(Default)]
struct Closures(BTreeSet<(usize, usize)>);

impl Closures {
    fn add(&mut self, it: &impl Spanned) {
        let start = it.span().start();
        self.0.insert((start.line, start.column + 1));
    }
}

impl<'ast> Visit<'ast> for Closures {
    fn visit_expr_closure(&mut self, it: &'ast syn::ExprClosure) {
        self.add(it);
        visit::visit_expr_closure(self, it);
    }

    fn visit_expr_async(&mut self, it: &'ast syn::ExprAsync) {
        self.add(it);
        visit::visit_expr_async(self, it);
    }

    /// The arguments of `println!`, `vec!` and the like.
    fn visit_macro(&mut self, it: &'ast syn::Macro) {
        let arguments = Punctuated::<syn::Expr, syn::Token![,]>::parse_terminated;
        if let Ok(arguments) = arguments.parse2(it.tokens.clone()) {
            arguments.iter().for_each(|argument| self.visit_expr(argument));
        }
    }
}

fn compiles(listing: &Listing) -> bool {
    listing.language == Language::Rust && !matches!(listing.expected(), Expected::Refused(_))
}

#[test]
fn every_closure_has_its_captures() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.ancestors().nth(2).expect("two folders up");
    let (listings, _) = Book::listings(root);
    let store = Store::new(Store::default_folder(), Tools::find(root).expect("a compiler"));
    let (mut programs, mut count) = (0, 0);
    for listing in listings.values().filter(|listing| compiles(listing)) {
        let path = &listing.path;
        let evidence = store.find(listing);
        let evidence = evidence.unwrap_or_else(|| panic!("{path}: not proven; run `cargo test`"));
        let mut written = Closures::default();
        written.visit_file(&syn::parse_file(&listing.program).expect("a program that compiles"));
        let known: BTreeSet<_> = evidence.closures.iter().map(|it| it.start).collect();
        let missing: Vec<_> = written.0.difference(&known).collect();
        assert!(missing.is_empty(), "{path}: closures without captures at {missing:?}");
        // Only a macro of the program's own has closures that are not parsed above.
        let more: Vec<_> = known.difference(&written.0).collect();
        assert!(more.is_empty() || listing.program.contains("macro_rules!"), "{path}: {more:?}");
        programs += 1;
        count += evidence.closures.len();
    }
    // Not `println!`, which a test that passes keeps to itself.
    let told = writeln!(std::io::stderr(), "{count} closures in {programs} programs");
    told.expect("standard error");
    assert!(count > 0);
}
