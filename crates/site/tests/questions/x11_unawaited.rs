fn main() { let c = async |x: &str| x.len(); let n: usize = c("a"); println!("{n}"); }
