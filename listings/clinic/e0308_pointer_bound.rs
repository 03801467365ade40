fn ring(strokes: u32, sound: impl Fn(u32) -> String) {
    for stroke in 1..=strokes {
        println!("{}", sound(stroke));
    }
}

fn main() {
    let bell = "Big Anna";
    ring(2, |stroke| format!("{bell}: {stroke}"));
}
