struct Printer {
    jobs: Vec<Box<dyn Fn()>>,
}

impl Printer {
    fn queue<F: Fn() + 'static>(&mut self, job: F) {
        self.jobs.push(Box::new(job));
    }
}

fn main() {
    let poster = String::from("poster");
    let mut printer = Printer { jobs: Vec::new() };
    printer.queue(move || println!("printing {poster}"));
    printer.jobs[0]();
}
