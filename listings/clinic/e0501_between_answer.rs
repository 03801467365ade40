fn plant(bed: &mut Vec<&str>) {
    let mut sow = |seed| {
        bed.push(seed);
        bed.len()
    };

    println!("rows so far: {}", sow("peas"));
    sow("leek");
}

fn main() {
    plant(&mut vec!["kale"]);
}
