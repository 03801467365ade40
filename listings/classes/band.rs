struct Band<B, D> {
    bass: B,
    drummer: D,
}

impl<B: Fn(), D: FnMut()> Band<B, D> {
    fn intro(&self) {
        (self.bass)();
    }

    fn chorus(&mut self) {
        (self.bass)();
        (self.drummer)();
    }
}

fn main() {
    let mut beats = 0;
    let drummer = || {
        beats += 1;
        println!("Thud, beat {beats}");
    };
    let bass = || println!("Thud thud");
    let mut band = Band { bass, drummer };
    band.intro();
    band.chorus();
    band.chorus();
}
