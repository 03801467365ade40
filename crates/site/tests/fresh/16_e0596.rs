fn main() {
    let mut undo_stack: Vec<String> = Vec::new();

    let type_text = |passage: &str| {
        undo_stack.push(passage.to_owned());
        println!("typed {passage}");
    };

    type_text("Hello");
    type_text(", world");
    println!("{} steps to undo", undo_stack.len());
}
