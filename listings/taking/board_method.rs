struct Board {
    title: &'static str,
}

impl Board {
    fn show(&self, line: &str) {
        println!("{}: {line}", self.title);
    }
}

fn main() {
    let board = Board { title: "Trains" };
    let show = board.show;
    show("on time");
}
