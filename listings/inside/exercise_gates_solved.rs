#[derive(PartialEq)]
struct Gate {
    visitors: u32,
}

impl Gate {
    fn call(&mut self) -> u32 {
        self.visitors += 1;
        self.visitors
    }
}

fn open_gate() -> Gate {
    Gate { visitors: 0 }
}

fn main() {
    let mut north = open_gate();
    let mut south = open_gate();

    north.call();
    south.call();
    println!("same number: {}", north == south);
    println!("north: {}", north.call());
}
