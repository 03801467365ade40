fn repeated_mut_borrow(mut x: String) {
    let mut v = Vec::new();
    for i in 0..10 {
        v.push(|| x = String::new());
    }
}

fn main() {
    repeated_mut_borrow(String::from("a"));
}
