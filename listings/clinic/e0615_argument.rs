struct Speaker(u32);

impl Speaker {
    fn say(&self, words: &str) {
        println!("{words}, at volume {}", self.0);
    }
}

fn main() {
    let speaker = Speaker(7);
    ["hello", "bye"].into_iter().for_each(speaker.say);
}
