struct G;
impl G {
    fn hi(&self, n: &str) {
        println!("{n}")
    }
}
fn main() {
    let g = G;
    ["a"].iter().for_each(g.hi);
}
