struct Reservation<'a> {
    sold: &'a mut u32,
}

impl Drop for Reservation<'_> {
    fn drop(&mut self) {
        *self.sold -= 1;
        println!("not paid, one ticket back");
    }
}

fn main() {
    let mut sold = 3;
    let unpaid = Reservation { sold: &mut sold };
    let show = move || println!("with it: {}", unpaid.sold);

    show();
    drop(show);
    println!("without it: {sold}");
}
