struct PostOffice {
    town: &'static str,
    letters: Vec<&'static str>,
}

fn is_local(letter: &str, town: &str) -> bool {
    letter.ends_with(town)
}

impl PostOffice {
    fn keep_local(&mut self) {
        self.letters.retain(|letter| is_local(letter, self.town));
    }
}

fn main() {
    let letters = vec!["Ada, Bern", "Ben, Basel"];
    let town = "Bern";
    let mut office = PostOffice { town, letters };
    office.keep_local();
    println!("kept: {:?}", office.letters);
}
