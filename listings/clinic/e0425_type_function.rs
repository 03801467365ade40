fn every_hour(opens: F)
where
    F: Fn(u32) -> bool,
{
    println!("{}", opens(9));
}

fn main() {
    every_hour(|hour| hour > 6);
}
