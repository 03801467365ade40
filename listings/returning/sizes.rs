fn discount(percent: u32) -> impl Fn(u32) -> u32 {
    move |full| full - full * percent / 100
}

fn boxed_discount(percent: u32) -> Box<dyn Fn(u32) -> u32> {
    Box::new(discount(percent))
}

fn main() {
    let child = discount(50);
    let boxed = boxed_discount(50);
    println!("as it is: {} bytes", size_of_val(&child));
    println!("in a box: {} bytes", size_of_val(&boxed));
    println!("both say: {}, {}", child(12), boxed(12));
}
