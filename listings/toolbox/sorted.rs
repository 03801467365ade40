fn main() {
    let titles = ["Hamlet", "Cats", "Faust"];

    let mut by_length = titles;
    by_length.sort_by_key(|title| title.len());
    println!("shortest: {}", by_length[0]);

    let short = titles.iter().filter(|it| it.len() < 6);
    let loud = short.map(|title| title.to_uppercase());
    let poster = loud.collect::<Vec<_>>().join(", ");
    println!("poster: {poster}");
}
