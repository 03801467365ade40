fn main() {
    [4, 0, 2].iter().for_each(|seats| {
        if *seats == 0 {
            return;
        }
        println!("{seats} seats");
    });
    println!("closed");
}
