//! mdbook-admonish, which makes the boxes. It panics where the version of its
//! assets is none; here that is an error like any other.

use anyhow::{Context, Result};
use mdbook::book::Book;
use mdbook::preprocess::{Preprocessor, PreprocessorContext};
use mdbook_admonish::Admonish;
use semver::Version;

pub struct Boxes;

impl Preprocessor for Boxes {
    fn name(&self) -> &str {
        Admonish.name()
    }

    fn run(&self, context: &PreprocessorContext, book: Book) -> Result<Book> {
        let settings = context.config.get_preprocessor(self.name());
        let version = settings.and_then(|settings| settings.get("assets_version")?.as_str());
        if let Some(version) = version {
            let told = || format!("book.toml: `assets_version = \"{version}\"` is no version");
            Version::parse(version).with_context(told)?;
        }
        Admonish.run(context, book)
    }

    fn supports_renderer(&self, renderer: &str) -> bool {
        Admonish.supports_renderer(renderer)
    }
}
