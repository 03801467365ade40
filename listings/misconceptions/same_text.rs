use std::any::Any;

fn main() {
    let double = |beats: u32| beats * 2;
    let twice = |beats: u32| beats * 2;
    let closures = double.type_id() == twice.type_id();
    println!("closures, same type: {closures}");

    let double: fn(u32) -> u32 = double;
    let twice: fn(u32) -> u32 = twice;
    let pointers = double.type_id() == twice.type_id();
    println!("pointers, same type: {pointers}");
}
