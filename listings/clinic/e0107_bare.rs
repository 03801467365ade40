struct Phone {
    answer: Box<dyn Fn>,
}

fn main() {
    let phone = Phone {
        answer: Box::new(|caller| println!("hello, {caller}")),
    };
    (phone.answer)("Ada");
}
