use std::rc::Rc;

fn main() {
    let tune = String::from("la la");
    let sing: Rc<dyn Fn() -> String> = Rc::new(move || tune.clone());
    let second_voice = sing.clone();
    println!("{} / {}", sing(), second_voice());
}
