struct Bell<'a> {
    sound: &'a str,
}

impl Bell<'_> {
    fn ring(&self, times: u32) {
        println!("{} {times}", self.sound);
        if times > 1 {
            self.ring(times - 1);
        }
    }
}

fn ringer(sound: &str) -> impl Fn(u32) {
    let bell = Bell { sound };
    move |times| bell.ring(times)
}

fn main() {
    let ring = ringer("Ding");
    ring(3);
}
