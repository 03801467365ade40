fn ring_all(bells: &[&str], strike: fn(&str)) {
    for bell in bells {
        strike(bell);
    }
}

fn main() {
    let mut struck = 0;
    ring_all(&["Maria", "Josef"], |bell| {
        struck += 1;
        println!("{struck}: {bell}");
    });
    println!("struck: {struck}");
}
