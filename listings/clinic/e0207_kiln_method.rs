struct Kiln<F> {
    fire: F,
}

impl<F> Kiln<F> {
    fn unload<L>(&self, load: L)
    where
        F: Fn(L) -> String,
    {
        println!("unloaded: {}", (self.fire)(load));
    }
}

fn main() {
    let kiln = Kiln {
        fire: |pots: u32| format!("{pots} pots"),
    };
    kiln.unload(12);
}
