fn with_oven(bake: impl FnOnce()) {
    println!("oven on");
    bake();
    println!("oven off");
}

fn main() {
    with_oven(|| panic!("the cake fell"));
}
