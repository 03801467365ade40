fn main() {
    let mut visits = 0;
    let mut enter = move || {
        visits += 1;
        visits
    };

    enter();
    enter();
    println!("closure: {}", enter());
    println!("main: {visits}");
}
