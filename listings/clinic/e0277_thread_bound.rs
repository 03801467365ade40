use std::rc::Rc;

fn keep(job: impl Fn() + Send) {
    job();
}

fn main() {
    let menu = Rc::new(String::from("soup"));
    keep(move || println!("{menu}"));
}
