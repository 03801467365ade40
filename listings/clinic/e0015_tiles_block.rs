const TILES: u32 = {
    let rows = 30;
    rows * 12
};

fn main() {
    println!("{TILES} tiles");
}
