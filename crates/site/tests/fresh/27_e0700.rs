struct Scoreboard {
    points: Vec<u32>,
}

fn lookup(panel_text: &Scoreboard) -> impl Fn(usize) -> u32 + use<> {
    move |contestant| panel_text.points[contestant]
}

fn main() {
    let panel_text = Scoreboard {
        points: vec![12, 30, 21],
    };
    let points_of = lookup(&panel_text);
    println!("contestant 1 has {} points", points_of(1));
}
