struct Kiln<F> {
    fire: F,
}

impl<F> Kiln<F>
where
    F: Fn(u32) -> String,
{
    fn unload(&self, load: u32) {
        println!("unloaded: {}", (self.fire)(load));
    }
}

fn main() {
    let kiln = Kiln {
        fire: |pots: u32| format!("{pots} pots"),
    };
    kiln.unload(12);
}
