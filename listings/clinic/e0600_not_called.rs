fn main() {
    let water_level = 212;
    let flooded = || water_level > 300;
    if !flooded() {
        println!("the ferry runs");
    }
}
