#[derive(Default)]
struct Band {
    on_beat: Vec<Box<dyn FnMut(u32)>>,
}

impl Band {
    fn play(&mut self, beats: u32) {
        for beat in 1..=beats {
            for player in self.on_beat.iter_mut() {
                player(beat);
            }
        }
    }
}

fn main() {
    let mut thuds = 0;
    let drums = move |beat| {
        thuds += 1;
        println!("beat {beat}: thud {thuds}");
    };
    let guitar = |beat| println!("beat {beat}: strum");

    let mut band = Band::default();
    band.on_beat.push(Box::new(drums));
    band.on_beat.push(Box::new(guitar));
    band.play(2);
}
