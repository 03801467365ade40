fn main() {
    let mut fuel = 60;
    let mut drive = |kilometres: i32| fuel -= kilometres / 12;

    drive(120);
    while fuel > 20 {
        drive(96);
    }

    println!("time to refuel, {fuel} litres left");
}
