struct Tea {
    grams: u32,
}

fn main() {
    let teas = vec![Tea { grams: 80 }, Tea { grams: 50 }];
    let most = teas.iter().map(|tea| Tea { grams: tea.grams }).max();
    println!("{} grams", most.unwrap().grams);
}
