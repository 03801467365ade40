#[derive(Debug)]
struct Parcel {
    town: String,
    grams: u32,
}

fn main() {
    let town = String::from("Oban");
    let parcel = Parcel { town, grams: 800 };
    let label = || {
        let town = &parcel.town;
        format!("to {town}")
    };
    println!("{}", label());
    println!("{parcel:?}");
    println!("{} g", parcel.grams);
}
