trait Alarm<Arguments> {
    fn go_off(&self, hour: u32);
}

impl<F: Fn()> Alarm<()> for F {
    fn go_off(&self, _hour: u32) {
        self();
    }
}

impl<F: Fn(u32)> Alarm<(u32,)> for F {
    fn go_off(&self, hour: u32) {
        self(hour);
    }
}

fn main() {
    let buzz = || println!("buzz");
    let speak = |hour: u32| println!("it is {hour}");
    buzz.go_off(6);
    speak.go_off(7);
}
