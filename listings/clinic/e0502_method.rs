struct PostOffice {
    town: &'static str,
    letters: Vec<&'static str>,
}

impl PostOffice {
    fn is_local(&self, letter: &str) -> bool {
        letter.ends_with(self.town)
    }

    fn keep_local(&mut self) {
        self.letters.retain(|letter| self.is_local(letter));
    }
}

fn main() {
    let letters = vec!["Ada, Bern", "Ben, Basel"];
    let town = "Bern";
    let mut office = PostOffice { town, letters };
    office.keep_local();
    println!("kept: {:?}", office.letters);
}
