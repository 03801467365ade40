fn main() {
    let dishes = ["soup", "pie"].map(String::from);
    let dish = move |number: usize| &dishes[number];
    println!("table 1 gets {}", dish(1));
}
