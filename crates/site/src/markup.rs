//! Text as HTML, and text whose letters carry classes.

/// A class of `theme/figures.css`, or none.
pub type Class = Option<&'static str>;

/// Text as HTML on one line, so that Markdown leaves it alone.
pub fn escape(text: &str) -> String {
    let mut html = String::new();
    for letter in text.chars() {
        match letter {
            '&' => html += "&amp;",
            '<' => html += "&lt;",
            '>' => html += "&gt;",
            '"' => html += "&quot;",
            '\n' => html += "&#10;",
            _ => html.push(letter),
        }
    }
    html
}

/// Puts each run of letters with one class into a `span` of that class.
pub fn spans(text: &str, classes: &[Class]) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut html = String::new();
    let mut start = 0;
    while start < letters.len() {
        let class = classes.get(start).copied().flatten();
        let same = |at: &usize| classes.get(*at).copied().flatten() == class;
        let end = (start..letters.len()).take_while(same).count() + start;
        let run = escape(&letters[start..end].iter().collect::<String>());
        html += &match class {
            Some(class) => format!("<span class=\"{class}\">{run}</span>"),
            None => run,
        };
        start = end;
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_a_class_share_a_span() {
        let classes = [Some("k"), Some("k"), None, Some("s")];
        let html = "<span class=\"k\">fn</span>&#10;<span class=\"s\">&lt;</span>b";
        assert_eq!(spans("fn\n<b", &classes), html);
    }
}
