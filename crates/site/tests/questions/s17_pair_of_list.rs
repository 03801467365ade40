struct Menu {
    entries: Vec<(String, Box<dyn FnMut()>)>,
}
impl Menu {
    fn run(&mut self, name: &str) {
        for (n, f) in &self.entries {
            if n == name {
                f();
            }
        }
    }
}
fn main() {
    Menu { entries: vec![] }.run("a");
}
