async fn pilot() {
    let ask = async |harbour: &str| harbour.len();
    println!("{} feet", ask("Bremen") * 3);
}

fn main() {
    let _pilot = pilot();
}
