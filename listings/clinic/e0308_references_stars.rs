fn main() {
    let marks = [1, 4, 3];
    let high = marks.iter().filter(|mark| **mark > 2);
    println!("high marks: {}", high.count());
}
