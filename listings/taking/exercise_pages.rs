fn each_page(pages: &[&str], read: impl Fn(&str)) {
    for page in pages {
        read(page);
    }
}

fn main() {
    let mut letters = 0;
    each_page(&["Once", "upon", "The end", "Index"], |page| {
        letters += page.len();
        if page == "The end" {
            break;
        }
    });
    println!("letters: {letters}");
}
