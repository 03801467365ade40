fn main() {
    let beds = 4;
    let plant = |bulbs: u32| [bulbs; beds];
    println!("per bed: {:?}", plant(6));
}
