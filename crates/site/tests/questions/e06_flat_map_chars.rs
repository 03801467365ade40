fn main() {
    let words = ["ab", "cd"];
    let cs: Vec<char> = words.iter().flat_map(|w| { let up = w.to_uppercase(); up.chars() }).collect();
    println!("{cs:?}");
}
