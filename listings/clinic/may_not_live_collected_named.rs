fn pick<'a>(names: &[&'a str], list: &mut Vec<&'a str>) {
    let long = names.iter().filter(|name| name.len() > 3);
    long.for_each(|name| list.push(name));
}

fn main() {
    let mut list = Vec::new();
    pick(&["Ada", "Grace"], &mut list);
    println!("{list:?}");
}
