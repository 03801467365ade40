struct Doorbell<F> {
    on_press: F,
}

fn main() {
    let ring = |who: &str| println!("Ding: {who}");
    let bell = Doorbell { on_press: ring };
    (bell.on_press)("the post");
}
