use std::cell::RefCell;

struct Account {
    coins: RefCell<i32>,
}

impl Account {
    fn pay(&self, price: i32, on_paid: impl Fn()) {
        *self.coins.borrow_mut() -= price;
        on_paid();
    }
}

fn main() {
    let coins = RefCell::new(10);
    let account = Account { coins };
    account.pay(4, || {
        println!("coins left: {}", account.coins.borrow());
    });
}
