struct Field {
    validate: dyn Fn(&str) -> bool,
    name: String,
}

fn main() {
    let field = Field {
        validate: |s: &str| !s.is_empty(),
        name: "email".into(),
    };
    println!("{} {}", field.name, (field.validate)("a@b.c"));
}
