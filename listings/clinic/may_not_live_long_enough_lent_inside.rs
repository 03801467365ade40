struct Diary {
    line: String,
}

fn with_diary<R>(read: impl FnOnce(&Diary) -> R) -> R {
    let diary = Diary {
        line: String::from("May 4: rain"),
    };
    read(&diary)
}

fn main() {
    with_diary(|diary| println!("{}", diary.line));
}
