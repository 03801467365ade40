fn main() {
    let fib = |me, n: u32| -> u32 {
        if n < 2 { n } else { me(me, n - 1) + me(me, n - 2) }
    };
    println!("{}", fib(fib, 10));
}
