fn climb(floor: u32, tell: &dyn Fn(u32)) {
    tell(floor);
    if floor > 0 {
        climb(floor - 1, &|below| tell(below));
    }
}

fn main() {
    climb(2, &|floor| println!("floor {floor}"));
}
