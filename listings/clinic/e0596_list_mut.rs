fn plant(bed: &mut Vec<&str>) {
    let mut sow = |seed| bed.push(seed);
    sow("peas");
    sow("leek");
}

fn main() {
    let mut bed = vec!["kale"];
    plant(&mut bed);
    println!("bed: {}", bed.join(", "));
}
