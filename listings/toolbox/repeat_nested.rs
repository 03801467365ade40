fn repeat(times: u8) -> impl Fn(fn()) -> impl Fn() {
    move |function| {
        move || {
            for _ in 0..times {
                function();
            }
        }
    }
}

fn main() {
    let ring = repeat(3)(|| println!("Ding"));
    ring();
}
