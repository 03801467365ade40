use std::iter;

fn main() {
    let mut n = 4;
    let countdown = iter::from_fn(move || {
        n -= 1;
        (n > 0).then_some(n)
    });
    for n in countdown {
        println!("{n}");
    }
}
