use std::collections::HashMap;

struct Almanac<F, D, M>
where
    F: Fn(D) -> M,
{
    work_out: F,
    known: HashMap<D, M>,
}

fn main() {
    let mut almanac = Almanac {
        work_out: |day: u32| 480 - day * 2,
        known: HashMap::new(),
    };
    almanac.known.insert(3, (almanac.work_out)(3));
    println!("sun on day three: minute {}", almanac.known[&3]);
}
