fn announce(title: &str) {
    println!("new: {title}");
}

fn main() {
    let titles = ["Emma", "Dune"];
    titles.iter().for_each(announce);
    println!("{} titles", titles.len());
}
