const fn tiles(rows: u32) -> u32 {
    rows * 12
}

const TILES: u32 = tiles(30);

fn main() {
    println!("{TILES} tiles");
}
