#[derive(Clone)]
struct Recipe(&'static str);

impl Recipe {
    fn read(&self) {
        println!("{}", self.0);
    }
}

fn main() {
    let bread = Recipe("bread");
    let bake = move || bread.read();
    let again = bake.clone();
    bake();
    again();
}
