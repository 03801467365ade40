fn once(act: impl FnOnce()) {
    act();
    act();
}

fn main() {
    once(|| println!("the cloakroom is open"));
}
