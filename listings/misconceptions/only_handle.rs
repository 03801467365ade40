use std::rc::Rc;

fn main() {
    let mut songs = Rc::new(vec!["Intro"]);
    let handle = Rc::clone(&songs);
    let count = move || handle.len();

    println!("songs: {}", count());
    println!("two handles: {:?}", Rc::get_mut(&mut songs));

    drop(count);
    if let Some(list) = Rc::get_mut(&mut songs) {
        list.push("Encore");
    }
    println!("one handle: {songs:?}");
}
