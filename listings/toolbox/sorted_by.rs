struct Show {
    title: String,
}

fn main() {
    let titles = ["Hamlet", "Cats", "Faust"].map(String::from);
    let mut shows = titles.map(|title| Show { title });
    shows.sort_by(|one, other| one.title.cmp(&other.title));
    println!("first: {}", shows[0].title);
}
