fn main() {
    let best = 0;
    let throws = [34, 61, 58, 60];

    throws.iter().for_each(|&throw| {
        if throw > best {
            best = throw;
        }
    });

    println!("best throw: {best}");
}
