fn main() {
    let track = 7;
    let sign = format!(" Platform {track} ").trim();
    let announce = || println!("{sign}: mind the gap");
    announce();
}
