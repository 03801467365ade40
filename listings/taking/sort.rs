fn main() {
    let mut asked = 0;
    let mut titles = ["Dracula", "Middlemarch", "Emma"];
    titles.sort_by_cached_key(|title| {
        asked += 1;
        title.len()
    });
    println!("first: {}, asked: {asked}", titles[0]);
}
