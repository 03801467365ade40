trait Brush {
    fn paint(&self, width: u32) -> u32;
}

impl<F: Fn(u32) -> u32> Brush for F {
    fn paint(&self, width: u32) -> u32 {
        self(width)
    }
}

fn fence(brush: &dyn Brush) {
    println!("{} boards", brush.paint(4));
}

fn main() {
    fence(&|width: u32| width * 2);
}
