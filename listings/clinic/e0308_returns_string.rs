fn main() {
    let label = |count: u32| {
        if count > 3 {
            return "many".to_string();
        }
        count.to_string()
    };
    println!("apples: {}", label(2));
}
