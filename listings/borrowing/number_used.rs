fn main() {
    let mut sold = 0;
    let mut sell = || sold += 1;

    sell();
    let left = 50 - sold;
    sell();
    println!("left at noon: {left}");
}
