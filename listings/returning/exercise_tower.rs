fn tower(stroke: String) -> impl Fn(usize) -> impl Fn() -> String {
    move |hour| move || stroke.repeat(hour)
}

fn main() {
    let at = tower(String::from("dong "));
    let two = at(2);
    let three = at(3);
    println!("two: {}o'clock", two());
    println!("three: {}o'clock", three());
}
