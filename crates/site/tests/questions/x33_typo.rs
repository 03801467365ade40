mod geometry {
    fn area(w: u32, h: u32) -> u32 {
        w * h
    }

    pub fn perimeter(w: u32, h: u32) -> u32 {
        2 * (w + h)
    }
}

fn main() {
    println!("{}", geometry::area(3, 4));
    println!("{}", geometry::perimeter(3, 4));
    println!("{}", widht);
}
