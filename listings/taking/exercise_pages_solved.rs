fn each_page(pages: &[&str], mut read: impl FnMut(&str) -> bool) {
    for page in pages {
        if !read(page) {
            break;
        }
    }
}

fn main() {
    let mut letters = 0;
    each_page(&["Once", "upon", "The end", "Index"], |page| {
        letters += page.len();
        page != "The end"
    });
    println!("letters: {letters}");
}
