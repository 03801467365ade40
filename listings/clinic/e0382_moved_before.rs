fn main() {
    let stamps = vec!["Rome", "Oslo"];
    let album = stamps;
    let show = || println!("{}", stamps.len());
    show();
    println!("{}", album.len());
}
