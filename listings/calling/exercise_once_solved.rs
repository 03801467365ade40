fn only_once(act: impl FnOnce()) -> impl FnMut() {
    let mut act = Some(act);
    move || {
        if let Some(act) = act.take() {
            act();
        }
    }
}

fn main() {
    let strokes = vec!["ding", "dong"];
    let mut ring = only_once(|| {
        for stroke in strokes {
            println!("{stroke}");
        }
    });

    ring();
    ring();
    println!("the street is quiet again");
}
