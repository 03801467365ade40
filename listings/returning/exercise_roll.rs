fn draw(roll: &mut u32) -> impl Fn() -> String {
    *roll += 1;
    let number = *roll;
    move || format!("ticket {number}, please")
}

fn main() {
    let mut roll = 0;
    let first = draw(&mut roll);
    let second = draw(&mut roll);
    println!("{}", first());
    println!("{}", second());
}
