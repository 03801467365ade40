#[derive(Debug)]
struct Button {
    on_press: Box<dyn Fn()>,
}

fn main() {
    let on_press = Box::new(|| println!("on"));
    println!("{:?}", Button { on_press });
}
