#![allow(unused_variables, unused_must_use, dead_code)]

fn borrow_after_move(x: String) {
    || x;
    let y = &x;
}

fn main() {}
