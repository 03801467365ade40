async fn pilot() {
    let ask = async |harbour: &str| harbour.len();
    let depth: usize = ask("Bremen");
    println!("{depth} metres");
}

fn main() {
    let _pilot = pilot();
}
