fn visit(act: impl Fn()) {
    act();
}

fn visit_mut(mut act: impl FnMut()) {
    act();
}

fn visit_once(act: impl FnOnce()) {
    act();
}

fn main() {
    let coat = String::from("a red coat");
    let show = || println!("on the hook: {coat}");
    visit(show);
    visit_mut(show);
    visit_once(show);
}
