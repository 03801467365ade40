struct Cloakroom {
    log: Vec<String>,
}

impl Cloakroom {
    fn note(&mut self, line: &str) {
        self.log.push(line.to_string());
    }

    fn fetch(&mut self, coat: Option<&str>) {
        match coat {
            Some(coat) => self.note(coat),
            None => self.note("none"),
        }
    }
}

fn main() {
    let mut cloakroom = Cloakroom { log: vec![] };
    cloakroom.fetch(Some("red coat"));
    cloakroom.fetch(None);
    println!("log: {}", cloakroom.log.join(", "));
}
