fn main() {
    let mut keys: [Option<Box<dyn Fn()>>; 3] = [None; 3];
    keys[1] = Some(Box::new(|| println!("re")));
    for key in keys.iter().flatten() {
        key();
    }
}
