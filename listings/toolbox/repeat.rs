fn repeat(times: u8, function: impl Fn()) -> impl Fn() {
    move || {
        for _ in 0..times {
            function();
        }
    }
}

fn main() {
    let bell = String::from("Ding");
    let ring = repeat(3, || println!("{bell}"));
    ring();
}
