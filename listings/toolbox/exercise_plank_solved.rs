fn cut(length: u32, note: &mut dyn FnMut(u32)) {
    note(length);
    if length > 2 {
        cut(length / 2, note);
        cut(length - length / 2, note);
    }
}

fn main() {
    let mut noted = Vec::new();
    cut(7, &mut |length| noted.push(length));
    println!("{noted:?}");
}
