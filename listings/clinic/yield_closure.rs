fn main() {
    let countdown = || {
        for n in [3, 2, 1] {
            yield n;
        }
    };
    for n in countdown() {
        println!("{n}");
    }
}
