fn find_user(id: u32) -> Option<String> {
    if id == 1 { Some("ann".into()) } else { None }
}
fn main() {
    let len = find_user(1).map(|u| u.len()).unwrap_or_else(|| "none");
    println!("{len}");
}
