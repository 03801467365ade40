fn doll(size: u32) -> impl Fn() {
    move || {
        println!("doll of size {size}");
        if size > 1 {
            doll(size - 1)();
        }
    }
}

fn main() {
    doll(2)();
}
