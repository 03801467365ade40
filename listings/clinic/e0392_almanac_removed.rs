struct Almanac<F> {
    work_out: F,
}

impl<F> Almanac<F> {
    fn sunrise<D, M>(&self, day: D) -> M
    where
        F: Fn(D) -> M,
    {
        (self.work_out)(day)
    }
}

fn main() {
    let almanac = Almanac {
        work_out: |day: u32| 480 - day * 2,
    };
    println!("sun on day three: minute {}", almanac.sunrise(3));
}
