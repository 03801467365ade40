struct Sign<F, T>
where
    F: Fn(T) -> String,
{
    text: F,
}

fn main() {
    let text = |degrees: i32| format!("{degrees} degrees");
    let sign = Sign { text };
    println!("{}", (sign.text)(21));
}
