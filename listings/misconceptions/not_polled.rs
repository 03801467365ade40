fn main() {
    let meal = async { println!("cooked") };
    println!("ordered");
    drop(meal);
    println!("closed");
}
