fn foo<T: Fn()>(f: T) {
    |t| f(t);
}

fn main() {}
