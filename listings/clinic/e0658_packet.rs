fn main() {
    let sow = |seed, rows| println!("{rows} rows of {seed}");
    let packet = ("dill", 2);
    sow.call(packet);
}
