fn bar<F>(blk: F) where F: FnOnce() + 'static {
    blk();
}

fn foo(x: &()) {
    bar(|| {
        let _y = x;
    })
}

fn main() {
    foo(&());
}
