//! The words in which two programs differ, so that a page can mark them.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices, diff_ratio};

/// For each line, the columns that differ, counted from 0, in characters.
pub type Columns = Vec<Vec<Range<usize>>>;

/// How much of a program its repair keeps, at least.
const ALIKE: f64 = 0.6;

/// Whether most words of two programs are the same.
pub fn are_alike(one: &[&str], other: &[&str]) -> bool {
    let [ours, theirs] = [one, other]
        .map(|lines| words(lines).into_iter().map(|word| word.text).collect::<Vec<_>>());
    let operations = capture_diff_slices(Algorithm::Patience, &ours, &theirs);
    f64::from(diff_ratio(&operations, ours.len(), theirs.len())) >= ALIKE
}

/// What differs in each of two programs, line by line.
pub fn of(one: &[&str], other: &[&str]) -> (Columns, Columns) {
    let (ours, theirs) = (words(one), words(other));
    let texts = |words: &[Word]| words.iter().map(|it| it.text.clone()).collect::<Vec<_>>();
    let operations = capture_diff_slices(Algorithm::Patience, &texts(&ours), &texts(&theirs));
    let mut columns = (vec![Vec::new(); one.len()], vec![Vec::new(); other.len()]);
    for operation in operations.iter().filter(|it| !matches!(it, DiffOp::Equal { .. })) {
        mark(&ours[operation.old_range()], &mut columns.0);
        mark(&theirs[operation.new_range()], &mut columns.1);
    }
    columns
}

/// A name, a number or a sign, with its place.
struct Word {
    text: String,
    row: usize,
    columns: Range<usize>,
}

fn words(lines: &[&str]) -> Vec<Word> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let mut words: Vec<Word> = Vec::new();
    for (row, line) in lines.iter().enumerate() {
        for (at, letter) in line.chars().enumerate().filter(|it| !it.1.is_whitespace()) {
            let joins = |it: &&mut Word| {
                it.row == row
                    && it.columns.end == at
                    && is_name(letter)
                    && it.text.chars().all(is_name)
            };
            match words.last_mut().filter(joins) {
                Some(word) => {
                    word.text.push(letter);
                    word.columns.end += 1;
                }
                None => words.push(Word { text: letter.to_string(), row, columns: at..at + 1 }),
            }
        }
    }
    words
}

/// Marks words, and the space between two of them in a line.
fn mark(words: &[Word], columns: &mut Columns) {
    for word in words {
        let line = &mut columns[word.row];
        match line.last_mut().filter(|it| word.columns.start <= it.end + 1) {
            Some(before) => before.end = word.columns.end,
            None => line.push(word.columns.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_marked_and_not_letters() {
        let one = ["let a = || total;", "a();"];
        let other = ["let a = move || totals;", "a();"];
        let (ours, theirs) = of(&one, &other);
        let words = |columns: &Columns, lines: &[&str]| -> Vec<String> {
            let of_line = |(line, ranges): (&&str, &Vec<Range<usize>>)| {
                ranges.iter().map(|it| line[it.clone()].to_owned()).collect::<Vec<_>>()
            };
            lines.iter().zip(columns).flat_map(of_line).collect()
        };
        assert_eq!(words(&ours, &one), ["total"]);
        assert_eq!(words(&theirs, &other), ["move", "totals"]);
    }
}
