enum Signal {
    Go,
    Slow,
    Stop,
}

fn main() {
    let speed = |signal| match signal {
        Signal::Go => 80,
        Signal::Slow => 30,
    };
    for signal in [Signal::Go, Signal::Slow, Signal::Stop] {
        println!("{} km/h", speed(signal));
    }
}
