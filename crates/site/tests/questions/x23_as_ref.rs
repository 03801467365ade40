struct Foo;

fn takes_ref(_: &Foo) {}

fn main() {
    let ref opt = Some(Foo);
    opt.map(|arg| takes_ref(arg));
}
