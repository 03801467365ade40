fn wrap(gift: &str, paper: &str) {
    println!("{gift} in {paper} paper");
}

fn main() {
    wrap("vase");
    wrap("kite", "striped");
}
