use std::mem::size_of_val;

struct Hall {
    name: String,
    rows: Vec<u32>,
}

impl Hall {
    fn seats(&self) -> u32 {
        self.rows.iter().sum()
    }
}

fn main() {
    let hall = Hall {
        name: String::from("Hall 2"),
        rows: vec![12, 14, 14],
    };
    println!("{}", hall.name);

    let seats = hall.seats();
    let sign = move || println!("{seats} seats");
    sign();
    println!("{} bytes", size_of_val(&sign));
}
