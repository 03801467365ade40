fn main() {
    let sold = 0;
    let mut sell = || sold += 1;

    sell();
    println!("sold: {sold}");
}
