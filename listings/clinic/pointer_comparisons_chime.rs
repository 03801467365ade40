fn quiet(_hour: u32) {}

fn loud(hour: u32) {
    println!("{hour} o'clock");
}

fn main() {
    let chime: fn(u32) = loud;
    if chime == quiet {
        println!("the tower is silent");
    }
    chime(3);
}
