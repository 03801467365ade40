fn discount(percent: u32) -> Box<dyn Fn(u32) -> u32> {
    Box::new(move |full| full - full * percent / 100)
}

fn main() {
    let child = discount(50);
    println!("child: {}", child(12));
    println!("main holds {} bytes", size_of_val(&child));
}
