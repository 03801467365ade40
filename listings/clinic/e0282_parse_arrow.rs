use std::num::ParseIntError;

fn main() {
    let rooms = ["12", "x"];
    let floors = rooms.iter().map(|room| -> Result<_, ParseIntError> {
        let room: u32 = room.parse()?;
        Ok(room / 10)
    });
    let floors: Result<Vec<u32>, _> = floors.collect();
    println!("{floors:?}");
}
