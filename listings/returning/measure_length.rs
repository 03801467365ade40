fn measure(length: usize) -> impl Fn(usize) -> usize {
    move |width| width - length
}

fn main() {
    let title = String::from("Ivanhoe");
    let room = measure(title.len());
    let shelf = vec![title];
    println!("{}: {} to spare", shelf[0], room(10));
}
