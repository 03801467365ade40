fn append(value: &mut String) {
    value.push('!');
}

fn main() {
    let mut option = Some(String::new());
    let _ = option.map(|arg| append(arg));
}
