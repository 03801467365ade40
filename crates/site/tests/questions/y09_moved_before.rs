fn closure_mut_capture_moved(mut x: String) {
    let r = x;
    || x = String::new();
}

fn main() {}
