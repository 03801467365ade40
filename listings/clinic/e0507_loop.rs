fn every_evening(close: impl Fn(&str)) {
    close("Monday");
    close("Tuesday");
}

fn main() {
    let tills = vec![1, 2];
    every_evening(|day| {
        for till in tills {
            println!("{day}: till {till} closed");
        }
    });
}
