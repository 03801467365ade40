struct Gate {
    listeners: Vec<dyn Fn(&str)>,
}

fn main() {
    println!("{} bytes", size_of::<Gate>());
}
