fn half() -> impl Fn(u32) -> u32 {
    |price| price / 2
}

fn sign(letter: String) -> impl FnOnce() -> String {
    || letter + " ... Yours, Grace"
}

fn postage(letter: &str) -> impl Fn() -> usize {
    || letter.len() * 3
}

fn main() {
    let letter = String::from("Dear Ada");
    println!("half: {}", half()(24));
    println!("whole: {}", postage(&letter)());
    println!("{}", sign(letter)());
}
