fn main() {
    let runners = ["Ines", "Tom"];
    runners
        .iter()
        .enumerate()
        .for_each(|(place, runner)| println!("{place}: {runner}"));
}
