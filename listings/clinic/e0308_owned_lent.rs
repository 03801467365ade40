fn width(sign: &String) -> usize {
    sign.len() * 2
}

fn hang(sign: &mut String) {
    sign.push('!');
}

fn main() {
    let mut sign = Some(String::from("Open"));
    let meters = sign.as_ref().map(|text| width(text));
    sign.as_mut().map(|text| hang(text));
    println!("{meters:?} {sign:?}");
}
