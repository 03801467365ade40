fn main() {
    let pages = [String::from("Dear Ada"), String::from("Yours")];
    let letters = || {
        let mut count = 0;
        for page in pages {
            count += page.len();
        }
        count
    };

    println!("now: {}", letters());
    println!("again: {}", letters());
}
