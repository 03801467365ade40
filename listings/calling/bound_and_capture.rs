fn once(act: impl FnOnce()) {
    act();
}

fn main() {
    let coat = String::from("a red coat");
    let mut visits = 0;

    once(|| println!("on the hook: {coat}"));
    once(|| visits += 1);
    println!("still here: {coat}, visits: {visits}");
}
