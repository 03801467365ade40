fn main() {
    let track = 7;
    let padded = format!(" Platform {track} ");
    let sign = padded.trim();
    let announce = || println!("{sign}: mind the gap");
    announce();
}
