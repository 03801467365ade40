fn tower(stroke: String) -> impl Fn(usize) -> Box<dyn Fn() -> String> {
    move |hour| {
        let stroke = stroke.clone();
        Box::new(move || stroke.repeat(hour))
    }
}

fn main() {
    let at = tower(String::from("dong "));
    let two = at(2);
    let three = at(3);
    println!("two: {}o'clock", two());
    println!("three: {}o'clock", three());
}
