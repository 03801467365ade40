struct Loan {
    title: String,
}

impl Drop for Loan {
    fn drop(&mut self) {
        println!("brought back: {}", self.title);
    }
}

fn main() {
    let loan = Loan {
        title: String::from("Emma"),
    };
    let read = || loan.title.clone();
    println!("reading {}", read());
}
