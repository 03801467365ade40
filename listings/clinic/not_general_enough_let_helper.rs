fn board(show: impl for<'a> Fn(&'a str) -> &'a str) {
    println!("Track 2: {}", show("Bremen**"));
}

fn display<F: Fn(&str) -> &str>(show: F) -> F {
    show
}

fn main() {
    let star = '*';
    let show = display(|stop| str::trim_end_matches(stop, star));
    board(&show);
    println!("Next stop: {}", show("Celle*"));
}
