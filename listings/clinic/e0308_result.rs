fn ring(times: u32, tone: impl Fn(u32) -> u32) {
    for time in 1..=times {
        println!("{} Hz", tone(time));
    }
}

fn main() {
    ring(3, |time| format!("{}", 440 * time));
}
