fn main() {
    let label = |count: u32| {
        if count > 3 {
            return "many";
        }
        count
    };
    println!("apples: {}", label(2));
}
