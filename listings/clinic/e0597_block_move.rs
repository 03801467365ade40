fn main() {
    let report;
    {
        let wind = 7;
        report = move || println!("wind {wind}");
    }
    report();
}
