fn broadcast(listener: impl Fn(&'a str)) {
    let news = format!("{} degrees", 3 + 4);
    listener(&news);
}

fn main() {
    broadcast(|news| println!("heard: {news}"));
}
