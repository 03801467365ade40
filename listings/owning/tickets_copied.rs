fn main() {
    let mut number = 0;
    let mut hall = move || {
        number += 1;
        number
    };

    println!("hall: {}", hall());
    let mut office = hall;
    println!("office: {}", office());
    println!("hall: {}", hall());
}
