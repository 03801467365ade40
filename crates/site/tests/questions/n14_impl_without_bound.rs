struct Cache<T>
where
    T: Fn(u32) -> u32,
{
    calc: T,
    value: Option<u32>,
}
impl<T> Cache<T> {
    fn get(&mut self, n: u32) -> u32 {
        *self.value.get_or_insert_with(|| (self.calc)(n))
    }
}
fn main() {
    let mut c = Cache { calc: |x| x, value: None };
    println!("{}", c.get(1));
}
