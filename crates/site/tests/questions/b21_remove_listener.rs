use std::rc::Rc;
struct Bus {
    subs: Vec<Rc<dyn Fn(i32)>>,
}
impl Bus {
    fn unsubscribe(&mut self, f: &Rc<dyn Fn(i32)>) {
        self.subs.retain(|s| s != f);
    }
}
fn main() {
    let f: Rc<dyn Fn(i32)> = Rc::new(|n| println!("{n}"));
    let mut b = Bus { subs: vec![f.clone()] };
    b.unsubscribe(&f);
}
