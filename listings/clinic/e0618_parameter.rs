fn each<F>(sizes: &[i32], show: F) {
    for size in sizes {
        show(*size);
    }
}

fn main() {
    each(&[3, 4], |size: i32| println!("{size}"));
}
