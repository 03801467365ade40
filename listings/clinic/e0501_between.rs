fn plant(bed: &mut Vec<&str>) {
    let mut sow = |seed| bed.push(seed);

    sow("peas");
    println!("rows so far: {}", bed.len());
    sow("leek");
}

fn main() {
    plant(&mut vec!["kale"]);
}
