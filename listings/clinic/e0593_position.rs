fn main() {
    let runners = ["Ines", "Tom"];
    runners
        .iter()
        .for_each(|place, runner| println!("{place}: {runner}"));
}
