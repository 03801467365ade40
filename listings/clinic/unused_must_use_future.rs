async fn ring(bell: u32) {
    println!("bell {bell}");
}

#[rustfmt::skip]
fn main() {
    [1, 2].into_iter().for_each(|bell| { ring(bell); });
}
