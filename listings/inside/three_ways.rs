use std::mem::size_of_val;

fn lent(fare: &dyn Fn(u32) -> u32) {
    println!("lent: {}, {} bytes", fare(10), size_of_val(&fare));
}

fn boxed(fare: Box<dyn Fn(u32) -> u32>) {
    println!("boxed: {}, {} bytes", fare(10), size_of_val(&fare));
}

fn plain(fare: fn(u32) -> u32) {
    println!("plain: {}, {} bytes", fare(10), size_of_val(&fare));
}

fn main() {
    let base = 4;
    let fare = move |km: u32| base + km * 2;

    lent(&fare);
    boxed(Box::new(fare));
    plain(|km| 4 + km * 2);
}
