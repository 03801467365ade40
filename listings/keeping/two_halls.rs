fn main() {
    let chime: Box<dyn Fn()> = Box::new(|| println!("Ding dong"));
    let halls = [chime.clone(), chime];
    for hall in &halls {
        hall();
    }
}
