struct Slots {
    cbs: [Option<Box<dyn Fn()>>; 4],
}
fn main() {
    let mut s = Slots { cbs: [None; 4] };
    s.cbs[1] = Some(Box::new(|| println!("one")));
    for c in s.cbs.iter().flatten() {
        c();
    }
}
