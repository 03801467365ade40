fn main() {
    let mut number = 0;
    let mut slip = |value| {
        number += 1;
        println!("slip {number}: {value}");
    };

    slip("soup");
    slip(12);
    slip("roast");
}
