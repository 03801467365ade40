struct Tea {
    grams: u32,
}

fn main() {
    let teas = vec![Tea { grams: 80 }, Tea { grams: 50 }];
    let all: u32 = teas.iter().filter(|tea| tea.grams > 20).sum();
    println!("{all} grams");
}
