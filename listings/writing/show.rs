fn main() {
    let mark = "*";
    let show = |value| println!("{mark} {value}");

    show("soup");
    show(12);
}
