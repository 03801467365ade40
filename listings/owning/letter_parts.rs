struct Letter {
    to: String,
    text: String,
}

fn main() {
    let letter = Letter {
        to: String::from("Ada"),
        text: String::from("Dear Ada"),
    };
    let sign = || letter.text + " ... Yours, Grace";

    println!("for {}: {}", letter.to, sign());
    let archive = [letter];
    println!("archive: {}", archive.len());
}
