struct Tea {
    grams: u32,
}

fn main() {
    let teas = vec![Tea { grams: 80 }, Tea { grams: 50 }];
    let heavy = teas.iter().filter(|tea| tea.grams > 20);
    let all: u32 = heavy.map(|tea| tea.grams).sum();
    println!("{all} grams");
}
