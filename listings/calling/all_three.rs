fn any_number(act: impl Fn()) {
    act();
    act();
}

fn one_at_a_time(mut act: impl FnMut()) {
    act();
    act();
}

fn once(act: impl FnOnce()) {
    act();
}

fn main() {
    let coat = String::from("a red coat");
    let show = || println!("on the hook: {coat}");
    any_number(show);
    one_at_a_time(show);
    once(show);
}
