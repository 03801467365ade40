struct Shop { stock: Vec<String>, log: Vec<String> }
impl Shop {
    fn close(&self) {
        let report = move || { let all = self.stock; all.len() };
        println!("{}", report());
    }
}
fn main() { Shop { stock: vec![], log: vec![] }.close(); }
