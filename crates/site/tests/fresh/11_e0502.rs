struct Ledger {
    bookings: Vec<i64>,
    fee: i64,
}

impl Ledger {
    fn minus_fee(&self, quantity: i64) -> i64 {
        quantity - self.fee
    }

    fn close_month(&mut self) {
        self.bookings
            .iter_mut()
            .for_each(|booking| *booking = self.minus_fee(*booking));
    }
}

fn main() {
    let bookings = vec![100, 250];
    let mut ledger = Ledger { bookings, fee: 1 };
    ledger.close_month();
    println!("{:?}", ledger.bookings);
}
