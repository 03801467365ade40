const DOUBLE: fn(u32) -> u32 = |grams| grams * 2;

fn main() {
    println!("{}", DOUBLE(250));
}
