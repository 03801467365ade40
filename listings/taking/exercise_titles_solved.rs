fn announce(title: &str) {
    println!("new: {title}");
}

fn main() {
    let titles = ["Emma", "Dune"];
    titles.iter().for_each(|title| announce(title));
    println!("{} titles", titles.len());
}
