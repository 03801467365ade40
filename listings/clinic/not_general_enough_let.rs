fn board(show: impl for<'a> Fn(&'a str) -> &'a str) {
    println!("Track 2: {}", show("Bremen**"));
}

fn main() {
    let star = '*';
    let show = |stop| str::trim_end_matches(stop, star);
    board(show);
}
