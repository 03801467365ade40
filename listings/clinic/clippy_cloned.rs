fn main() {
    let names = [String::from("Ada"), String::from("Ben")];
    let mut short = names.iter().filter(|it| it.len() == 3).cloned();
    let last = names.iter().find(|name| name.starts_with('B'));
    println!("{:?}, {last:?}", short.next());
}
