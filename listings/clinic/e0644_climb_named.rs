struct Rung<'a>(&'a dyn Fn(&Rung, u32));

fn climb(rung: &Rung, step: u32) {
    (rung.0)(rung, step);
}

fn main() {
    let place = "attic";
    let rung = Rung(&|again, step| {
        println!("{place}, step {step}");
        if step > 1 {
            climb(again, step - 1);
        }
    });
    climb(&rung, 2);
}
