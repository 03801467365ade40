struct Bell {
    rings: u32,
    jobs: Vec<Box<dyn FnMut()>>,
}

impl Bell {
    fn listen(&mut self) {
        self.jobs.push(Box::new(|| self.rings += 1));
    }
}

fn main() {
    let mut bell = Bell {
        rings: 0,
        jobs: Vec::new(),
    };
    bell.listen();
    bell.jobs[0]();
    println!("{}", bell.rings);
}
