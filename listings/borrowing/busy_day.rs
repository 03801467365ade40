fn busy_day(sold: &mut u32) {
    let mut sell = || *sold += 1;
    sell();
    sell();
}

fn main() {
    let mut sold = 0;
    busy_day(&mut sold);
    println!("sold: {sold}");
}
