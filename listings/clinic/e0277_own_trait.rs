trait Brush {
    fn paint(&self, width: u32) -> u32;
}

fn fence(brush: &dyn Brush) {
    println!("{} boards", brush.paint(4));
}

fn main() {
    fence(&|width: u32| width * 2);
}
