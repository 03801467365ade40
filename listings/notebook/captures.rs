use std::mem::size_of_val;

fn main() {
    let message = String::from("Message");

    let nothing = || println!("Message");
    let borrows = || println!("{message}");
    println!("nothing: {} bytes", size_of_val(&nothing));
    println!("borrows: {} bytes", size_of_val(&borrows));

    let owns = move || println!("{message}");
    println!("owns: {} bytes", size_of_val(&owns));

    let plain: fn() = nothing;
    plain();
    owns();
}
