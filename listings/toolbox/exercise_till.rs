fn logged(
    // A closure has no `__name__`: it is handed in.
    name: &str,
    function: impl Fn(u32) -> u32,
) -> impl Fn(u32) -> u32 {
    move |value| {
        let result = function(value);
        println!("{name}({value}) gives {result}");
        result
    }
}

fn main() {
    let mut total = 0;
    let ring_up = logged("ring_up", |price| {
        total += price;
        total
    });
    ring_up(3);
    ring_up(4);
}
