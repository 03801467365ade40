use std::fmt::Debug;

fn logged<A, R>(function: impl Fn(A) -> R) -> impl Fn(A) -> R
where
    A: Debug,
    R: Debug,
{
    move |value| {
        print!("{value:?} gives ");
        let result = function(value);
        println!("{result:?}");
        result
    }
}

fn main() {
    let seats = logged(|rows: u32| rows * 12);
    let sign = logged(str::to_uppercase);

    let total = seats(3) + seats(4);
    println!("{} {total}", sign("exit"));
}
