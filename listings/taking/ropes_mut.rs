fn two_ropes(mut strike: impl FnMut(&str)) {
    let mut left = || strike("left");
    let mut right = || strike("right");
    left();
    right();
    left();
}

fn main() {
    let bell = String::from("Maria");
    two_ropes(|rope| println!("{bell}: {rope} rope"));
}
