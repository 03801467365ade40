struct Toolbar {
    entries: Vec<(String, Box<dyn Fn() -> String>)>,
}

impl Toolbar {
    fn append_one<F: Fn() -> String>(&mut self, tagline: &str, deed: F) {
        self.entries.push((tagline.to_string(), Box::new(deed)));
    }
}

fn main() {
    let mut toolbar = Toolbar {
        entries: Vec::new(),
    };
    toolbar.append_one("quit", || "bye".to_string());
    for (tagline, deed) in &toolbar.entries {
        println!("{tagline}: {}", deed());
    }
}
