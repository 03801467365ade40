fn measure(title: &str) -> impl Fn(usize) -> usize + use<> {
    let length = title.len();
    move |width| width - length
}

fn main() {
    let title = String::from("Ivanhoe");
    let room = measure(&title);
    let shelf = vec![title];
    println!("{}: {} to spare", shelf[0], room(10));
}
