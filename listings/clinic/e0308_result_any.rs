use std::fmt::Display;

fn ring<R: Display>(times: u32, tone: impl Fn(u32) -> R) {
    for time in 1..=times {
        println!("{}", tone(time));
    }
}

fn main() {
    ring(2, |time| 440 * time);
    ring(2, |time| if time == 1 { "low" } else { "high" });
}
