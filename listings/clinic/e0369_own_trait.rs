use std::ops::Add;

#[derive(Clone, Copy)]
struct Weight(u32);

impl Add for Weight {
    type Output = Weight;

    fn add(self, other: Weight) -> Weight {
        Weight(self.0 + other.0)
    }
}

fn main() {
    let bags = [Weight(12), Weight(8)];
    let all = bags.iter().fold(Weight(0), |all, bag| all + *bag);
    println!("{} kilos", all.0);
}
