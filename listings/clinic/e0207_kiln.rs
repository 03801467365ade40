struct Kiln<F> {
    fire: F,
}

impl<F, L> Kiln<F>
where
    F: Fn(L) -> String,
{
    fn unload(&self, load: L) {
        println!("unloaded: {}", (self.fire)(load));
    }
}

fn main() {
    let kiln = Kiln {
        fire: |pots: u32| format!("{pots} pots"),
    };
    kiln.unload(12);
}
