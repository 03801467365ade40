fn savings(rate: u32) -> impl Fn(u32, u32) -> u32 {
    fn grown(rate: u32, money: u32, years: u32) -> u32 {
        if years == 0 {
            return money;
        }
        let more = money * rate / 100;
        grown(rate, money + more, years - 1)
    }

    move |money, years| grown(rate, money, years)
}

fn main() {
    let grown = savings(5);
    println!("after 1 year: {}", grown(1000, 1));
    println!("after 3 years: {}", grown(1000, 3));
}
