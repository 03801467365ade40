fn at_noon(task: impl Fn()) {
    println!("twelve o'clock");
    task();
}

fn ring() -> u32 {
    12
}

fn main() {
    at_noon(|| ring());
}
