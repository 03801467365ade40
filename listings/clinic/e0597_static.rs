type Count = Box<dyn Fn() -> usize + 'static>;

fn main() {
    let beds = vec![2, 4];
    let count: Count = Box::new(|| beds.len());
    println!("{}", count());
}
