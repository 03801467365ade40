fn discount(percent: u32) -> dyn Fn(u32) -> u32 {
    move |full| full - full * percent / 100
}

fn main() {}
