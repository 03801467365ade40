static RULES: [fn(u32) -> u32; 2] = [|n| n + 1, |n| n * 2];

fn main() {
    println!("{}", RULES[1](4));
}
