struct Almanac<F, D, M>
where
    F: Fn(D) -> M,
{
    work_out: F,
}

fn main() {
    let almanac = Almanac {
        work_out: |day: u32| 480 - day * 2,
    };
    println!("sun on day three: minute {}", (almanac.work_out)(3));
}
