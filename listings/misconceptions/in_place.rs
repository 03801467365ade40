struct Player<F> {
    play: F,
}

fn main() {
    let sounds = ["Strum", "Boom", "Thud"];
    let play = move || println!("{}", sounds.concat());
    println!("closure: {} bytes", size_of_val(&play));

    let player = Player { play };
    println!("struct: {} bytes", size_of_val(&player));

    let boxed = Box::new(player.play);
    println!("box: {} bytes", size_of_val(&boxed));
    boxed();
}
