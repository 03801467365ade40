struct Collect {
    coat: String,
}

impl Collect {
    fn call_once(self) -> String {
        self.coat
    }
}

fn main() {
    let coat = String::from("a red coat");
    let collect = Collect { coat };
    println!("collected: {}", collect.call_once());
}
