struct Guest {
    nickname: Option<String>,
}

impl Guest {
    fn badge(&self) -> usize {
        self.nickname.map(|name| name.len()).unwrap_or(0)
    }
}

fn main() {
    let nickname = Some(String::from("Bo"));
    println!("{}", Guest { nickname }.badge());
}
