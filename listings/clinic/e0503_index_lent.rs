fn main() {
    let signs = ["exit", "dock", "lift"];
    let mut at = 0;
    let walk = |place: &mut usize| *place += 1;

    walk(&mut at);
    println!("next sign: {}", signs[at]);
    walk(&mut at);
    println!("last sign: {}", signs[at]);
}
