fn main() {
    let wind;
    let report;
    {
        wind = 7;
        report = || println!("wind {wind}");
    }
    report();
    println!("measured: {wind}");
}
