struct Printer {
    jobs: Vec<Box<dyn Fn()>>,
}

impl Printer {
    fn queue<F: Fn()>(&mut self, job: F) {
        self.jobs.push(Box::new(job));
    }
}

fn main() {
    let poster = String::from("poster");
    let mut printer = Printer { jobs: Vec::new() };
    printer.queue(|| println!("printing {poster}"));
    printer.jobs[0]();
}
