#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Tea {
    grams: u32,
}

fn main() {
    let teas = vec![Tea { grams: 80 }, Tea { grams: 50 }];
    let most = teas.iter().filter(|tea| tea.grams < 99).max();
    println!("{} grams", most.unwrap().grams);
}
