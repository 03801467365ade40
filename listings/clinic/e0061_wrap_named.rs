fn wrap(gift: &str) {
    wrap_in(gift, "plain");
}

fn wrap_in(gift: &str, paper: &str) {
    println!("{gift} in {paper} paper");
}

fn main() {
    wrap("vase");
    wrap_in("kite", "striped");
}
