const DOUBLE = |grams: u32| grams * 2;

fn main() {
    println!("{}", DOUBLE(250));
}
