struct Bell<'a, F> {
    own: F,
    boxed: Box<dyn Fn() -> u32>,
    lent: &'a dyn Fn() -> u32,
    plain: fn() -> u32,
}

fn show<T>(name: &str, rings: u32, field: &T) {
    println!("{name}: {rings}, {}", size_of_val(field));
}

impl<F: Fn() -> u32> Bell<'_, F> {
    fn ring(&self) {
        show("F", (self.own)(), &self.own);
        show("Box", (self.boxed)(), &self.boxed);
        show("&dyn", (self.lent)(), &self.lent);
        show("fn", (self.plain)(), &self.plain);
    }
}

fn main() {
    let strokes = 3;
    let bell = Bell {
        own: move || strokes,
        boxed: Box::new(move || strokes + 1),
        lent: &|| strokes + 2,
        plain: || 6,
    };
    bell.ring();
}
