fn open_gate() -> impl FnMut() -> u32 {
    let mut visitors = 0;
    move || {
        visitors += 1;
        visitors
    }
}

fn main() {
    let mut north = open_gate();
    let mut south = open_gate();

    north();
    south();
    println!("same number: {}", north == south);
    println!("north: {}", north());
}
