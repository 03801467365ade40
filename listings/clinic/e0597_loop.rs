fn main() {
    let piers = vec![String::from("North"), String::from("Island")];
    let mut calls = Vec::new();
    for pier in piers {
        calls.push(|| println!("next stop {pier}"));
    }
    for call in &calls {
        call();
    }
}
