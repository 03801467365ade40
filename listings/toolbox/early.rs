fn ticket(number: u32, name: &str) {
    println!("{name} has number {number}");
}

fn main() {
    let mut upcoming = 99;
    let mut draw = || {
        upcoming += 1;
        upcoming
    };

    let number = draw();
    let early = |name| ticket(number, name);
    early("Ada");
    early("Bob");

    let mut late = |name| ticket(draw(), name);
    late("Cleo");
    late("Dan");
}
