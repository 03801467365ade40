struct Parcel {
    grams: u32,
}

fn main() {
    let parcel = Parcel { grams: 800 };
    let price = || {
        let sent = parcel;
        sent.grams * 2
    };
    println!("{} cents", price());
    let kept = &parcel;
    println!("{} g", kept.grams);
}
