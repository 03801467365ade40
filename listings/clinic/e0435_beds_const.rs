fn main() {
    const BEDS: usize = 4;
    let plant = |bulbs: u32| [bulbs; BEDS];
    println!("per bed: {:?}", plant(6));
}
