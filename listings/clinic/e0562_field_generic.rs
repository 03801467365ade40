struct Alarm<F: Fn(u32)> {
    sound: F,
}

fn main() {
    let alarm = Alarm {
        sound: |floor| println!("smoke on floor {floor}"),
    };
    (alarm.sound)(3);
}
