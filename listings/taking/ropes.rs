fn two_ropes(strike: impl Fn(&str)) {
    let left = || strike("left");
    let right = || strike("right");
    left();
    right();
    left();
}

fn main() {
    let bell = String::from("Maria");
    two_ropes(|rope| println!("{bell}: {rope} rope"));
}
