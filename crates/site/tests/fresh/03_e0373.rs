fn passes_exam(minimum: u32) -> impl Fn(u32) -> bool {
    |points| points >= minimum
}

fn main() {
    let passed = passes_exam(50);
    let results = [("Jonas", 44), ("Mira", 47), ("Oskar", 71)];
    for (student, points) in results {
        if passed(points) {
            println!("{student} passed");
        } else {
            println!("{student} failed");
        }
    }
}
