fn main() {
    let hall = String::from("Great Hall");
    let mut tickets = Vec::new();
    for seat in 1..=3 {
        let hall = &hall;
        tickets.push(move || println!("{hall}, seat {seat}"));
    }

    for ticket in &tickets {
        ticket();
    }
}
