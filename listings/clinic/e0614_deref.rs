fn main() {
    let fence: Vec<u32> = (1..=3).map(|side| *side * 4).collect();
    println!("metres of fence: {fence:?}");
}
