struct Doorbell<F> {
    on_press: F,
}

impl<F: Fn(&str)> Doorbell<F> {
    fn on_press(&self, who: &str) {
        println!("the lamp goes on");
        (self.on_press)(who);
    }
}

fn main() {
    let ring = |who: &str| println!("Ding: {who}");
    let bell = Doorbell { on_press: ring };
    bell.on_press("the post");
    (bell.on_press)("a guest");
}
