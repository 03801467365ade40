fn main() {
    let mut sold = 0;
    let mut sell = || sold += 1;

    sell();
    println!("at noon: {sold}");
    sold += 10;
    println!("in the evening: {sold}");
}
