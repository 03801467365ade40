#[derive(Debug, Clone, Copy, PartialEq)]
enum State {
    Red,
    Green,
    Yellow,
    Broken,
}

fn main() {
    let next = |s: State| match s {
        State::Red => Some(State::Green),
        State::Green => Some(State::Yellow),
        State::Yellow => State::Red,
        State::Broken => None,
    };
    let mut cur = State::Red;
    for _ in 0..5 {
        println!("{cur:?}");
        match next(cur) {
            Some(s) => cur = s,
            None => break,
        }
    }
}
