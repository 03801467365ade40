fn main() {
    let weigh = |text: &str| -> Result<u32, std::num::ParseIntError> {
        let grams: u32 = text.parse()?;
        grams + 20
    };
    println!("{:?}", weigh("800"));
}
