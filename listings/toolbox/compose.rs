fn compose<A, B, C>(
    // What the first returns, the second must take.
    first: impl Fn(A) -> B,
    second: impl Fn(B) -> C,
) -> impl Fn(A) -> C {
    move |value| second(first(value))
}

fn shoes(pairs: u32) -> u32 {
    pairs * 2
}

fn label(shoes: u32) -> String {
    format!("{shoes} shoes")
}

fn main() {
    let packed = compose(shoes, label);
    println!("{}", packed(3));
}
