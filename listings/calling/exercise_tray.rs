fn two_rounds(mut serve: impl FnMut() -> Vec<String>) {
    println!("first: {:?}", serve());
    println!("second: {:?}", serve());
}

fn main() {
    let tray = vec![String::from("soup"), String::from("bread")];
    two_rounds(|| tray);
}
