fn both_platforms(announce: impl Fn(u32)) {
    announce(1);
    announce(2);
}

fn main() {
    let stop = String::from("Market Square");
    let announce = move |track| println!("track {track}: {stop}");

    both_platforms(&announce);
    both_platforms(announce.clone());
    announce(3);
}
