//! The theme's styles and scripts as the pages load them: without comments and
//! indentation, which are a fifth of their bytes.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Where mdBook takes the scripts and styles from, and where they are written.
const MADE: &str = "target/theme/";
const SOURCES: &str = "theme";

/// The style or script for a path of `book.toml`, or none if the path is another's.
///
/// # Errors
/// If there is no such file in the theme.
pub fn made(root: &Path, path: &Path) -> Result<Option<String>> {
    let Ok(name) = path.strip_prefix(MADE) else {
        return Ok(None);
    };
    let source = root.join(SOURCES).join(name);
    let text = fs::read_to_string(&source).with_context(|| source.display().to_string())?;
    Ok(Some(squeezed(&text)))
}

/// Lines without indentation; no lines of comments, and no empty ones. In the theme, a
/// comment has lines of its own, and no text goes on in the next line.
fn squeezed(text: &str) -> String {
    let mut lines = String::new();
    let mut in_comment = false;
    for line in text.lines().map(str::trim) {
        let begins = line.starts_with("/*");
        if !in_comment && !begins && !line.is_empty() && !line.starts_with("// ") {
            lines += line;
            lines.push('\n');
        }
        in_comment = (in_comment || begins) && !line.ends_with("*/");
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::squeezed;

    #[test]
    fn comments_and_indentation_go() {
        let script =
            "/* A script\n   of two lines. */\n\nf(() => {\n  // Why.\n  g(); // here\n});\n";
        assert_eq!(squeezed(script), "f(() => {\ng(); // here\n});\n");
        let style = "/* One line */\na {\n  color: red; /* why */\n}\n";
        assert_eq!(squeezed(style), "a {\ncolor: red; /* why */\n}\n");
    }
}
