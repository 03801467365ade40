fn main() {
    let drawers = [vec!["pen", "tape"], vec!["key"], vec!["map"]];
    for drawer in &drawers {
        println!("opening a drawer");
        if drawer.iter().any(|thing| *thing == "key") {
            break;
        }
    }
}
