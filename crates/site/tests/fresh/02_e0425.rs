fn main() {
    // how many handshakes if everybody in the chamber greets everybody
    let handshakes = |attendees: u64| -> u64 {
        if attendees < 2 {
            0
        } else {
            attendees - 1 + handshakes(attendees - 1)
        }
    };

    for chamber in [2, 5, 12] {
        println!(
            "{chamber} attendees shake hands {} times",
            handshakes(chamber)
        );
    }
}
