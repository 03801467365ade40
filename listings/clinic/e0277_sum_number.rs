fn main() {
    let grams: Vec<u32> = vec![80, 50];
    let all: f64 = grams.iter().map(|it| it * 2).sum();
    println!("{all} grams");
}
