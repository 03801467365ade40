fn main() {
    let title = String::from("Moby Dick");
    let remind = || println!("Please bring back {title}");

    let shelf = vec![title];
    remind();
    println!("{} on the shelf", shelf.len());
}
