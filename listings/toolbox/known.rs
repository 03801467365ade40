use std::collections::HashMap;

type Known = HashMap<u32, u32>;

fn ways(steps: u32, known: &mut Known) -> u32 {
    if steps < 2 {
        return 1;
    }
    if let Some(&answer) = known.get(&steps) {
        return answer;
    }
    print!("{steps}, ");
    let one = ways(steps - 1, known);
    let answer = one + ways(steps - 2, known);
    known.insert(steps, answer);
    answer
}

fn main() {
    let mut known = HashMap::new();
    let mut ways = |steps| ways(steps, &mut known);
    println!("ways: {}", ways(4));
    println!("ways: {}", ways(5));
}
