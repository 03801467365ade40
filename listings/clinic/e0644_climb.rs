fn climb<C: Fn(&C, u32)>(rung: &C, step: u32) {
    rung(rung, step);
}

fn main() {
    let place = "attic";
    let rung = |again, step| {
        println!("{place}, step {step}");
        if step > 1 {
            climb(again, step - 1);
        }
    };
    climb(&rung, 2);
}
