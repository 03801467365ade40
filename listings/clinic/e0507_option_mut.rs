fn ring(bell: &mut Option<Box<dyn FnMut()>>) {
    bell.map(|mut strike| strike());
}

fn main() {
    let mut strokes = 0;
    let mut bell: Option<Box<dyn FnMut()>> = Some(Box::new(move || {
        strokes += 1;
        println!("stroke {strokes}");
    }));
    ring(&mut bell);
    ring(&mut bell);
}
