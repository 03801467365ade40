struct Cloakroom {
    log: Vec<String>,
}

impl Cloakroom {
    fn note(&mut self, line: &str) {
        self.log.push(line.to_string());
    }

    fn fetch(&mut self, coat: Option<&str>) {
        coat.map_or_else(|| self.note("none"), |coat| self.note(coat));
    }
}

fn main() {
    let mut cloakroom = Cloakroom { log: vec![] };
    cloakroom.fetch(Some("red coat"));
    cloakroom.fetch(None);
    println!("log: {}", cloakroom.log.join(", "));
}
