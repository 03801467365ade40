use std::cell::RefCell;
use std::rc::Rc;

fn rehearsal() -> (impl Fn(), impl Fn()) {
    let songs = ["Blue Lamp", "Last Bus"];
    let songs = Vec::from(songs.map(String::from));
    let set_list = Rc::new(RefCell::new(songs));

    let list = Rc::clone(&set_list);
    let singer = move || {
        let song = list.borrow_mut().remove(0);
        println!("singer: {song}");
    };
    let drummer = move || {
        let left = set_list.borrow().len();
        println!("drummer: songs left: {left}");
    };
    (singer, drummer)
}

fn main() {
    let (singer, drummer) = rehearsal();
    singer();
    drummer();
    singer();
    drummer();
}
