use std::any::TypeId;
use std::collections::HashSet;

fn play<F: Fn() + 'static>(sound: F, copies: &mut HashSet<TypeId>) {
    sound();
    copies.insert(TypeId::of::<F>());
}

fn rhythm_instruments(sound: &'static str) -> impl Fn() {
    move || println!("{sound}")
}

fn main() {
    let mut copies = HashSet::new();
    play(|| println!("Thud"), &mut copies);
    play(|| println!("Strum"), &mut copies);
    println!("two expressions: {}", copies.len());

    copies.clear();
    play(rhythm_instruments("Thud"), &mut copies);
    play(rhythm_instruments("Strum"), &mut copies);
    println!("one expression: {}", copies.len());

    copies.clear();
    let drums: Box<dyn Fn()> = Box::new(|| println!("Thud"));
    let guitar: Box<dyn Fn()> = Box::new(|| println!("Strum"));
    play(drums, &mut copies);
    play(guitar, &mut copies);
    println!("two boxes: {}", copies.len());
}
