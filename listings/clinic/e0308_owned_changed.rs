fn hang(sign: &mut String) {
    sign.push('!');
}

fn main() {
    let sign = Some(String::from("Open"));
    sign.map(|text| hang(text));
}
