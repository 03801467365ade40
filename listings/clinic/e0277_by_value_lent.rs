fn collect_toll(toll: &dyn Fn(u32) -> u32) {
    println!("six tonnes: {} francs", toll(6));
}

fn main() {
    let base = 10;
    collect_toll(&|tonnes| base + tonnes * 3);
}
