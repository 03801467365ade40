fn cached(function: impl Fn(u32) -> u32) -> impl FnMut(u32) -> u32 {
    let mut answer = None;
    move |argument| *answer.get_or_insert_with(|| function(argument))
}

fn main() {
    let mut fare = cached(|km| km * 2 + 4);
    println!("3 km: {}", fare(3));
    println!("3 km: {}", fare(3));
    println!("9 km: {}", fare(9));
}
