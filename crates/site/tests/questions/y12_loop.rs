fn repreated_move(x: String) {
    for i in 0..10 {
        || x;
    }
}

fn main() {}
