fn main() {
    let chat = ["stop", "go", "wait for me"];
    let mut shouted = Vec::new();

    let shout: impl Fn(&str) -> String = |token| token.to_uppercase() + "!";

    for sentence in chat {
        shouted.push(shout(sentence));
    }
    println!("{}", shouted.join(" "));
}
