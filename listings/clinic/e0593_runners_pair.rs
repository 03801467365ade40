fn main() {
    let runners = ["Ines", "Tom"];
    let places = (1..).zip(runners);
    places.for_each(|(place, runner)| println!("{place}. {runner}"));
}
