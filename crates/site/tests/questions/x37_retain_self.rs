use std::collections::HashSet;

#[derive(Default)]
struct Feed {
    posts: Vec<String>,
    seen: HashSet<String>,
}

impl Feed {
    fn is_new(&mut self, post: &str) -> bool {
        self.seen.insert(post.to_lowercase())
    }

    fn dedupe(&mut self) {
        self.posts.retain(|p| self.is_new(p));
    }
}

fn main() {
    let mut feed = Feed::default();
    for p in ["Rust 1.95 is out", "Cat picture", "RUST 1.95 IS OUT"] {
        feed.posts.push(p.to_string());
    }
    feed.dedupe();
    println!("{:#?}", feed.posts);
}
