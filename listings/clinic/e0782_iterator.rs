fn even(numbers: Vec<u32>) -> Iterator<Item = u32> {
    numbers.into_iter().filter(|n| n % 2 == 0)
}

fn main() {
    println!("{}", even(vec![3, 4]).count());
}
