fn ring(strokes: u32, bell: &str, sound: fn(&str, u32) -> String) {
    for stroke in 1..=strokes {
        println!("{}", sound(bell, stroke));
    }
}

fn main() {
    ring(2, "Big Anna", |bell, stroke| format!("{bell}: {stroke}"));
}
