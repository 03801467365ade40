struct Node {
    visit: Box<dyn Fn(&mut Node)>,
    n: i32,
}
fn main() {
    let mut a = Node { visit: Box::new(|n| n.n += 1), n: 0 };
    (a.visit)(&mut a);
    println!("{}", a.n);
}
