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
    let per_row = 12;
    let seats = |rows| rows * per_row;
    let seats = logged("seats", seats);

    println!("free: {}", seats(3) - 5);
}
