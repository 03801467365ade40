struct Alarm {
    sound: impl Fn(u32),
}

fn main() {
    let alarm = Alarm {
        sound: |floor| println!("smoke on floor {floor}"),
    };
    (alarm.sound)(3);
}
