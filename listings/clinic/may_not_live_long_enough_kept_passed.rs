struct Bell {
    rings: u32,
    jobs: Vec<Box<dyn FnMut(&mut u32)>>,
}

impl Bell {
    fn listen(&mut self) {
        self.jobs.push(Box::new(|rings| *rings += 1));
    }
}

fn main() {
    let mut bell = Bell {
        rings: 0,
        jobs: Vec::new(),
    };
    bell.listen();
    bell.jobs[0](&mut bell.rings);
    println!("{}", bell.rings);
}
