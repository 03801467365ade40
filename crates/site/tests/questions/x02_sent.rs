struct X<F> where F: FnOnce() + 'static + Send {
    field: F,
}

fn foo<F>(blk: F) -> X<F> where F: FnOnce() + 'static {
    return X { field: blk };
}

fn main() {
    (foo(|| ()).field)();
}
