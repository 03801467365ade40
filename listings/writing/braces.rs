fn main() {
    let cents = |tip: Option<u32>| match tip {
        Some(euros) => euros * 100,
        None => 0,
    };
    let half = |cents: u32| -> u32 { cents / 2 };

    println!("{}", half(cents(Some(3))));
    println!("{}", half(cents(None)));
}
