fn main() {
    let dishes = ["soup", "pie"].map(String::from);
    let dish = |number: usize| &dishes[number];
    println!("table 1 gets {}", dish(1));
}
