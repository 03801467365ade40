fn main() {
    let mut total = 0;
    let mut add = move |price: u32| {
        total += price;
        println!("added {price}, now {total}");
    };

    add(3);
    add(8);
    println!("to pay: {total}");
}
