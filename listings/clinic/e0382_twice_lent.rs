fn main() {
    let names = vec!["Ada", "Grace"];
    let guest_list = || &names;
    println!("door: {:?}", guest_list());
    println!("cloakroom: {:?}", guest_list());
}
