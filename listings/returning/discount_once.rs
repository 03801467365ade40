fn discount(percent: u32) -> impl FnOnce(u32) -> u32 {
    move |full| full - full * percent / 100
}

fn main() {
    let child = discount(50);
    println!("child: {}", child(12));
    println!("another child: {}", child(16));
}
