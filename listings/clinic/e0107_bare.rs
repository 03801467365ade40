struct Phone {
    answer: Box<dyn Fn>,
}

fn main() {
    let phone = Phone {
        answer: Box::new(|caller| format!("hello, {caller}")),
    };
    println!("{}", (phone.answer)("Ada"));
}
