fn main() {
    let hours = vec![3, 1, 2];
    let all = hours.iter().reduce(|all, it| all + it);
    println!("{all:?}");
}
