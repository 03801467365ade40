struct Alarm {
    sound: Box<dyn Fn(u32)>,
}

fn main() {
    let mut alarm = Alarm {
        sound: Box::new(|floor| println!("smoke on floor {floor}")),
    };
    (alarm.sound)(3);
    alarm.sound = Box::new(|floor| println!("drill on floor {floor}"));
    (alarm.sound)(4);
}
