fn doll(size: u32) -> impl Fn() {
    let smaller = (size > 1).then(|| doll(size - 1));
    move || {
        println!("doll of size {size}");
        smaller.iter().for_each(|open_up| open_up());
    }
}

fn main() {
    doll(2)();
}
