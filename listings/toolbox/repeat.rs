fn repeat(times: u8) -> impl Fn(fn()) -> Box<dyn Fn()> {
    move |function| {
        Box::new(move || {
            for _ in 0..times {
                function();
            }
        })
    }
}

fn main() {
    let ring = repeat(3)(|| println!("Ding"));
    ring();
}
