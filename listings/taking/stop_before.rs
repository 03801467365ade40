fn main() {
    let titles = ["Emma", "Dune", "Atlas"];
    for title in titles {
        if title == "Dune" {
            break;
        }
        println!("loop: {title}");
    }

    let until = titles.iter().take_while(|title| **title != "Dune");
    until.for_each(|title| println!("adapter: {title}"));
}
