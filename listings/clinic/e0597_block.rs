fn main() {
    let report;
    {
        let wind = 7;
        report = || println!("wind {wind}");
    }
    report();
}
