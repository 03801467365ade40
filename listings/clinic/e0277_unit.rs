trait Shape {
    fn area(&self) -> u32;
}

struct Square(u32);

impl Shape for Square {
    fn area(&self) -> u32 {
        self.0 * self.0
    }
}

fn cut<S: Shape>(make: impl Fn(u32) -> S) {
    println!("{} cm²", make(3).area());
}

fn main() {
    cut(|side| {
        Square(side);
    });
}
