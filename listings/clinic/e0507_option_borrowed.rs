struct Fuse<F: FnOnce() -> u32> {
    rocket: Option<F>,
}

impl<F: FnOnce() -> u32> Fuse<F> {
    fn light(&mut self) -> u32 {
        match &self.rocket {
            Some(rocket) => rocket(),
            None => 0,
        }
    }
}

fn main() {
    let mut fuse = Fuse {
        rocket: Some(|| 120),
    };
    println!("metres: {}, {}", fuse.light(), fuse.light());
}
