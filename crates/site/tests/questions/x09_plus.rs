fn main() {
    let guests = vec![String::from("Ann"), String::from("Bo"), String::from("Cy")];
    let line = guests
        .into_iter()
        .fold(String::new(), |acc, name| acc + name + ", ");
    println!("Invited: {line}");
}
