struct Tea {
    grams: u32,
}

fn main() {
    let teas = vec![Tea { grams: 80 }, Tea { grams: 50 }];
    let most = teas.iter().max_by_key(|tea| tea.grams);
    println!("{} grams", most.unwrap().grams);
}
