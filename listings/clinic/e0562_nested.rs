fn ferry(fare: u32) -> impl Fn(u32) -> impl Fn(u32) -> u32 {
    move |cars| move |people| fare * (3 * cars + people)
}

fn main() {
    let with_a_car = ferry(4)(1);
    println!("two people: {}", with_a_car(2));
}
