fn plant(bed: &Vec<&str>) {
    let mut sow = |seed| bed.push(seed);
    sow("peas");
    sow("leek");
}

fn main() {
    let bed = vec!["kale"];
    plant(&bed);
    println!("bed: {}", bed.join(", "));
}
