static mut COINS: u32 = 0;

fn main() {
    let insert = || COINS += 1;
    insert();
    insert();
    println!("coins: {COINS}");
}
