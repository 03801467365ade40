use std::rc::Rc;
use std::thread;

fn main() {
    let dictionary = Rc::new(vec!["apple", "banana", "cherry"]);

    let speller = {
        let dictionary = Rc::clone(&dictionary);
        thread::spawn(move || {
            let seen_before = dictionary.contains(&"banana");
            println!("banana is seen_before: {seen_before}");
        })
    };

    speller.join().unwrap();
    println!("{} words", dictionary.len());
}
