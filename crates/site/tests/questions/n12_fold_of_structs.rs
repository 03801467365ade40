#[derive(Clone, Copy)]
struct M(i32);
fn main() {
    let v = vec![M(1), M(2)];
    let t = v.iter().fold(M(0), |a, b| a + b);
    println!("{}", t.0);
}
