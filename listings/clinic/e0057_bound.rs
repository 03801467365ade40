fn twice<F: Fn()>(ring: F) -> impl Fn(u32) {
    move |hour| ring(hour)
}

fn main() {
    twice(|| println!("ding"))(6);
}
