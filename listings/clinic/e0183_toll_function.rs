fn toll_of(cents: u32) -> impl Fn(u32) -> u32 {
    move |axles| cents * axles
}

fn main() {
    let toll = toll_of(250);
    println!("lorry: {}", toll(3));
}
