fn main() {
    let mut bells: Vec<Box<dyn FnMut()>> = Vec::new();
    bells.push(Box::new(|| println!("ding")));
    for bell in &mut bells {
        bell();
    }
}
