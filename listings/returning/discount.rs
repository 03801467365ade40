fn discount(percent: u32) -> impl Fn(u32) -> u32 {
    move |full| full - full * percent / 100
}

fn main() {
    let child = discount(50);
    let student = discount(25);
    println!("child: {}", child(12));
    println!("student: {}", student(12));
}
