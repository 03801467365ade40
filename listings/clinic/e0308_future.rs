async fn ring(bell: u32) {
    println!("bell {bell}");
}

fn on_hour(act: impl Fn(u32)) {
    act(3);
}

fn main() {
    on_hour(|hour| ring(hour));
}
