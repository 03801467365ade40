fn main() {
    let start = 20;
    for goose in [true, false] {
        let minutes = if goose {
            |kilos: u32| start + kilos * 50
        } else {
            |kilos: u32| start + kilos * 40
        };
        println!("{} minutes", minutes(4));
    }
}
