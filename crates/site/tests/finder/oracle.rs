//! What mdBook makes of a chapter: the page it renders, with the same
//! includes and boxes as the book's own build, and the blocks of code that a
//! reader finds on it.

use book::Fence;
use mdbook::book::BookItem;
use mdbook::renderer::{RenderContext, Renderer};
use mdbook::utils::{new_cmark_parser, render_markdown};
use mdbook::{Config, MDBook};
use mdbook_admonish::Admonish;
use pulldown_cmark::{Event, Tag, TagEnd};

use crate::project::{Project, real};

/// A block of code on mdBook's page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The language it is marked with, words and all; mdBook puts a comma for
    /// each space.
    pub language: String,
    pub text: String,
}

/// What stands on a page, in reading order, as far as the one rule asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    Heading,
    Words,
    Code,
}

/// mdBook, as the book's own build calls it, without figures.
pub struct Oracle {
    config: Config,
    smart_punctuation: bool,
}

struct Html;

impl Renderer for Html {
    fn name(&self) -> &str {
        "html"
    }
    fn render(&self, _: &RenderContext) -> mdbook::errors::Result<()> {
        Ok(())
    }
}

impl Oracle {
    pub fn new(project: &Project) -> Oracle {
        let real = Config::from_disk(real().join("book.toml")).expect("book.toml");
        let smart_punctuation = real
            .html_config()
            .is_some_and(|html| html.smart_punctuation());
        let config = Config::from_disk(project.path("book.toml")).expect("book.toml");
        Oracle {
            config,
            smart_punctuation,
        }
    }

    /// The project's only chapter, includes expanded and boxes made.
    ///
    /// # Errors
    /// What mdBook says where it refuses the book.
    pub fn markdown(&self, project: &Project) -> Result<String, String> {
        let told = |error: mdbook::errors::Error| format!("{error:#}");
        let loading = Config::default();
        let mut mdbook = MDBook::load_with_config(project.path(""), loading).map_err(told)?;
        mdbook.config = self.config.clone();
        mdbook.with_preprocessor(Admonish);
        let (book, _) = mdbook.preprocess_book(&Html).map_err(told)?;
        let chapter = book.iter().find_map(|item| match item {
            BookItem::Chapter(chapter) => Some(chapter.content.clone()),
            _ => None,
        });
        Ok(chapter.expect("the summary names a chapter"))
    }

    /// The blocks of code in the page's HTML.
    pub fn blocks(&self, markdown: &str) -> Vec<Shown> {
        blocks_in(&render_markdown(markdown, self.smart_punctuation))
    }

    /// Headings, words and code by the parser that mdBook renders with.
    pub fn items(&self, markdown: &str) -> Vec<Item> {
        let mut items = Vec::new();
        let (mut in_code, mut in_title) = (false, false);
        for event in new_cmark_parser(markdown, self.smart_punctuation) {
            match event {
                Event::Start(Tag::CodeBlock(_)) => {
                    items.push(Item::Code);
                    in_code = true;
                }
                Event::End(TagEnd::CodeBlock) => in_code = false,
                Event::Start(Tag::Heading { .. }) => items.push(Item::Heading),
                // A box's title belongs to the box; its author wrote no words
                // between two blocks.
                Event::Html(html) if html.contains("class=\"admonition-title\"") => in_title = true,
                Event::Html(html) if html.contains("admonition-anchor-link") => in_title = false,
                Event::Text(_) | Event::Code(_) | Event::FootnoteReference(_)
                    if !in_code && !in_title =>
                {
                    items.push(Item::Words)
                }
                _ => {}
            }
        }
        items
    }
}

impl Shown {
    /// What its words claim, where the book knows them.
    pub fn fence(&self) -> Option<Fence> {
        let words: Vec<_> = self
            .language
            .split(',')
            .filter(|word| !word.is_empty())
            .collect();
        Fence::parse(&words.join(",")).ok()
    }
}

/// Every `<pre>` of a page. One that mdBook has not made itself has a language
/// that no author can write, so that it equals no block of the book.
fn blocks_in(html: &str) -> Vec<Shown> {
    let lower = html.to_ascii_lowercase();
    let mut blocks = Vec::new();
    for (at, _) in lower.match_indices("<pre") {
        let (block, _) = html[at..]
            .split_once("</code></pre>")
            .unwrap_or((&html[at..], ""));
        let made = block.strip_prefix("<pre><code").and_then(|rest| {
            let (attributes, text) = rest.split_once('>')?;
            let language = attributes
                .strip_prefix(" class=\"language-")
                .and_then(|rest| rest.strip_suffix('"'))
                .or(attributes.is_empty().then_some(""))?;
            Some((decoded(language), decoded(text)))
        });
        let (language, text) = made.unwrap_or(("written as HTML\n".to_owned(), block.to_owned()));
        blocks.push(Shown { language, text });
    }
    blocks
}

/// The characters behind the entities that the renderer writes.
fn decoded(html: &str) -> String {
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(html.to_owned(), |text, (entity, letter)| {
        text.replace(entity, letter)
    })
}

#[test]
fn a_page_is_read_as_a_reader_sees_it() {
    let page = "<p><code>a</code></p>\n<pre><code class=\"language-rust,warns\">a &lt; &amp;lt;\n\
                </code></pre>\n<pre><code>b\n</code></pre><PRE class=\"x\">c</PRE>";
    let shown = |language: &str, text: &str| Shown {
        language: language.to_owned(),
        text: text.to_owned(),
    };
    let expected = [
        shown("rust,warns", "a < &lt;\n"),
        shown("", "b\n"),
        shown("written as HTML\n", "<PRE class=\"x\">c</PRE>"),
    ];
    assert_eq!(blocks_in(page), expected);
}
