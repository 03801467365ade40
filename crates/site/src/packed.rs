//! A table as a script that a page loads, also from a folder without a server. It
//! is compressed, because not every server compresses what it sends: `book.js`
//! unpacks it.

use std::io::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

/// `globalThis.NAME = "…"`: the table as JSON, in gzip, in base64.
pub fn script(name: &str, table: &Value) -> String {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    write!(packed, "{table}").expect("a vector takes every byte");
    let packed = packed.finish().expect("a vector takes every byte");
    format!("globalThis.{name} = \"{}\";\n", STANDARD.encode(packed))
}
