fn main() {
    let mut visits = 0;
    let mut enter = move || visits += 1;

    enter();
    enter();
    println!("main: {visits}");
}
