#[derive(Debug)]
struct Berth {
    number: u32,
}

fn main() {
    let new = (1..=2).map(|number| Berth(number));
    println!("{:?}", new.collect::<Vec<_>>());
}
