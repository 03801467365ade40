fn main() {
    let start = 20;
    for goose in [true, false] {
        let per_kilo = if goose { 50 } else { 40 };
        let minutes = |kilos: u32| start + kilos * per_kilo;
        println!("{} minutes", minutes(4));
    }
}
