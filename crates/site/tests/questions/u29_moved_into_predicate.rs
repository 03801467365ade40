fn main() {
    let allowed = vec!["admin", "editor"];
    let is_allowed = move |role: &str| allowed.contains(&role);
    println!("{}", is_allowed("guest"));
    println!("{} roles known", allowed.len());
}
