use std::collections::HashMap;

fn cached<R>(function: impl Fn(&str) -> R) -> impl FnMut(&str) -> R
where
    R: Clone,
{
    let mut answers: HashMap<String, R> = HashMap::new();
    move |name| {
        if let Some(known) = answers.get(name) {
            return known.clone();
        }
        let answer = function(name);
        answers.insert(name.to_string(), answer.clone());
        answer
    }
}

fn main() {
    let mut poster = cached(|name| {
        println!("painting {name}");
        name.to_uppercase()
    });
    println!("first: {}", poster("Emma"));
    println!("second: {}", poster("Emma"));
}
