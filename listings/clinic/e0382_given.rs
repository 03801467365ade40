fn main() {
    let badge = String::from("Ada");
    let give = || badge;
    println!("{} letters", badge.len());
    println!("for {}", give());
}
