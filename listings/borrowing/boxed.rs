fn main() {
    let mut sold = 0;
    let mut sell: Box<dyn FnMut()> = Box::new(|| sold += 1);

    sell();
    println!("at noon: {sold}");
}
