fn main() {
    let mut yen = 161.5;
    let to_yen = |cents_due: f64| cents_due * yen;

    println!("Monday: {:.2}", to_yen(20.0));

    // the yen changed over night
    yen = 158.2;
    println!("Tuesday, at {yen}: {:.2}", to_yen(20.0));
}
