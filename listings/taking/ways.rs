fn by_impl(strike: impl Fn(u32)) {
    strike(1);
}

fn by_name<F: Fn(u32)>(strike: F) {
    strike(2);
}

fn by_dyn(strike: &dyn Fn(u32)) {
    strike(3);
}

fn by_pointer(strike: fn(u32)) {
    strike(4);
}

fn main() {
    let bell = String::from("Maria");
    let strike = |stroke: u32| println!("{bell} {stroke}");
    by_impl(strike);
    by_name(strike);
    by_dyn(&strike);
    by_pointer(|stroke| println!("a bell {stroke}"));
}
