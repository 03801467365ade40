fn count_down(say: impl Fn(u32)) {
    for second in [3, 2, 1] {
        say(second);
    }
}

fn main() {
    count_down(println);
}
