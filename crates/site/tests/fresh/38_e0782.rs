struct Canvas {
    columns: u32,
    height: u32,
}

fn stretch(canvas: &mut Canvas, policy: Fn(u32) -> u32) {
    canvas.columns = policy(canvas.columns);
    canvas.height = policy(canvas.height);
}

fn main() {
    let mut canvas = Canvas {
        columns: 1200,
        height: 800,
    };
    stretch(&mut canvas, |edge_len| edge_len / 2);
    println!("{} x {}", canvas.columns, canvas.height);
}
