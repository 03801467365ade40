struct Weight(u32);

fn main() {
    let bags = [Weight(12), Weight(8)];
    let all = bags.iter().fold(Weight(0), |all, bag| all + bag);
    println!("{} kilos", all.0);
}
