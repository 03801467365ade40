fn each_morning(mut collect: impl FnMut(u32)) {
    for eggs in [4, 2, 5] {
        collect(eggs);
    }
}

fn main() {
    let mut basket = 0;
    each_morning(|eggs| basket += eggs);
    println!("in the basket: {basket}");
}
