fn main() {
    let mut total = 0;
    let half = |price: u32| -> u32 { price / 2 };
    let mut add = |price| total += price;
    let wait = |(_, minutes): (&str, u32)| minutes;
    let tip = |euros| match euros {
        Some(euros) => euros * 100,
        None => 0,
    };

    add(half(12));
    add(half(8));
    println!("total: {total}");
    println!("wait: {} minutes", wait(("soup", 40)));
    println!("tip: {} cents", tip(Some(3)));
}
