struct Printer<'a> {
    jobs: Vec<Box<dyn Fn() + 'a>>,
}

impl<'a> Printer<'a> {
    fn queue<F: Fn() + 'a>(&mut self, job: F) {
        self.jobs.push(Box::new(job));
    }
}

fn main() {
    let poster = String::from("poster");
    let mut printer = Printer { jobs: Vec::new() };
    printer.queue(|| println!("printing {poster}"));
    printer.jobs[0]();
    println!("the {poster} is mine");
}
