struct Office<'a> {
    checks: Vec<Box<dyn Fn(&str) -> bool + 'a>>,
}

impl<'a> Office<'a> {
    fn stop(&mut self, town: &'a str) {
        self.checks.push(Box::new(move |to| to.ends_with(town)));
    }
}

fn main() {
    let mut office = Office { checks: vec![] };
    office.stop("Bremen");
    println!("stopped: {}", office.checks[0]("Am Wall 9, Bremen"));
}
