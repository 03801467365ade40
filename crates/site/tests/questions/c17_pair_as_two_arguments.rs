fn main() {
    let area = |width: f64, height: f64| width * height;
    let kitchen = (3.2, 4.5);
    let hall = (1.4, 6.0);
    println!("kitchen: {:.1} m2", area(kitchen));
    println!("hall: {:.1} m2", area(hall));
}
