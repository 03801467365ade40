fn main() {
    ["Emma", "Dune", "Atlas"].iter().for_each(|title| {
        if *title == "Dune" {
            break;
        }
        println!("{title}");
    });
}
