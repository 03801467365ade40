struct Ring<'a> {
    call: &'a dyn Fn(&Ring, u32),
}

fn main() {
    let bell = String::from("Ding");
    let ring = Ring {
        call: &|itself, times| {
            println!("{bell} {times}");
            if times > 1 {
                (itself.call)(itself, times - 1);
            }
        },
    };
    (ring.call)(&ring, 3);
}
