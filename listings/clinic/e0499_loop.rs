fn main() {
    let mut board = String::new();
    let mut painters: Vec<Box<dyn FnMut() + '_>> = Vec::new();
    for _ in 0..3 {
        painters.push(Box::new(|| board.push('x')));
    }
    for paint in &mut painters {
        paint();
    }
}
