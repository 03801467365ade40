struct Kite {
    colour: String,
}

impl Drop for Kite {
    fn drop(&mut self) {
        println!("one kite landed");
    }
}

fn main() {
    let kites = vec![Kite {
        colour: String::from("red"),
    }];
    let colours = kites.into_iter().map(|Kite { colour }| colour);
    colours.for_each(|colour| println!("seen: {colour}"));
}
