struct Guest {
    nickname: Option<String>,
}

impl Guest {
    fn badge(&self) -> usize {
        self.nickname.as_ref().map(|name| name.len()).unwrap_or(0)
    }
}

fn main() {
    let nickname = Some(String::from("Bo"));
    println!("{}", Guest { nickname }.badge());
}
