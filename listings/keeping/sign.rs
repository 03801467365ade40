struct Sign<F> {
    text: F,
}

impl<F: Fn(i32) -> String> Sign<F> {
    fn new(text: F) -> Self {
        Sign { text }
    }

    fn show(&self, degrees: i32) {
        println!("{}", (self.text)(degrees));
    }
}

fn main() {
    let sign = Sign::new(|degrees| format!("{degrees} degrees"));
    sign.show(21);

    let unit = String::from("C");
    let sign = Sign::new(|degrees| format!("{degrees} {unit}"));
    sign.show(22);
}
