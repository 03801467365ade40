struct Validator<F: Fn(&str) -> bool> {
    field: String,
    accepts: F,
}

fn main() {
    let email = Validator {
        field: "email".to_string(),
        accepts: |input: &str| input.contains('@'),
    };

    for input in ["ana@example.org", "ana"] {
        let verdict = email.accepts(input);
        println!("{} {input}: {verdict}", email.field);
    }
}
