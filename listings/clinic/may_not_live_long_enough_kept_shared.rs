use std::cell::Cell;
use std::rc::Rc;

struct Bell {
    rings: Rc<Cell<u32>>,
    jobs: Vec<Box<dyn FnMut()>>,
}

impl Bell {
    fn listen(&mut self) {
        let rings = Rc::clone(&self.rings);
        self.jobs.push(Box::new(move || rings.set(rings.get() + 1)));
    }
}

fn main() {
    let mut bell = Bell {
        rings: Rc::new(Cell::new(0)),
        jobs: Vec::new(),
    };
    bell.listen();
    bell.jobs[0]();
    println!("{}", bell.rings.get());
}
