fn foo(f: impl for<'a> FnOnce(&'a u32, &u32) -> &'a u32) {
    f(&1, &2);
}

fn main() {
    foo(|_a, b| b)
}
