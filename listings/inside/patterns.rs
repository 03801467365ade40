use std::mem::size_of_val;

fn main() {
    let ride = (String::from("Ada"), 10);
    let tip = Some(3);

    let ignores = move || {
        let _ = tip;
    };
    let one_half = move || {
        let (_, km) = ride;
        4 + km * 2
    };
    let asks = move || matches!(tip, Some(_));

    println!("ignores: {} bytes", size_of_val(&ignores));
    println!("one_half: {} bytes", size_of_val(&one_half));
    println!("asks: {} bytes", size_of_val(&asks));
    println!("{} pays {}", ride.0, one_half());
}
