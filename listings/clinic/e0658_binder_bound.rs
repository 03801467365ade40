fn lending<F: Fn(&str) -> &str>(closure: F) -> F {
    closure
}

fn main() {
    let skip = 1;
    let trim = lending(|line| line[skip..].trim());
    println!("[{}]", trim("* tea "));
}
