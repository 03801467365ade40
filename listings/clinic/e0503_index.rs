fn main() {
    let signs = ["exit", "dock", "lift"];
    let mut at = 0;
    let mut walk = || at += 1;

    walk();
    println!("next sign: {}", signs[at]);
    walk();
    println!("last sign: {}", signs[at]);
}
