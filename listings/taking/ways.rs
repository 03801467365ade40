fn by_impl(strike: impl Fn(&str, usize)) {
    strike("impl Fn", size_of_val(&strike));
}

fn by_name<F: Fn(&str, usize)>(strike: F) -> F {
    strike("F: Fn", size_of_val(&strike));
    strike
}

fn by_dyn(strike: &dyn Fn(&str, usize)) {
    strike("&dyn Fn", size_of_val(&strike));
}

fn by_pointer(strike: fn(&str, usize)) {
    strike("fn", size_of_val(&strike));
}

fn main() {
    let bell = String::from("Maria");
    let named = |way: &str, bytes| println!("{way}: {bell}, {bytes}");
    let plain = |way: &str, bytes| println!("{way}: a bell, {bytes}");

    by_impl(named);
    let plain = by_name(plain);
    by_dyn(&named);
    by_dyn(&plain);
    by_pointer(plain);
}
