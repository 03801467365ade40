fn main() {
    let mut sold = 0;
    let mut sell = || sold += 1;
    let mut take_back = || sold -= 1;

    sell();
    take_back();
    println!("sold: {sold}");
}
