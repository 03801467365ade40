fn main() {
    let mut buttons = Vec::new();
    for floor in 0..3 {
        buttons.push(move |event| {
            println!("{event}: to floor {floor}");
        });
    }

    for button in &buttons {
        button("click");
    }
}
