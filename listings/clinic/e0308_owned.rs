fn width(sign: &String) -> usize {
    sign.len() * 2
}

fn main() {
    let sign = Some(String::from("Open"));
    let meters = sign.map(|text| width(text));
    println!("{meters:?}");
}
