fn main() {
    let drawers = [vec!["pen", "tape"], vec!["key"], vec!["map"]];
    'search: for drawer in &drawers {
        println!("opening a drawer");
        drawer.iter().for_each(|thing| {
            if *thing == "key" {
                break 'search;
            }
        });
    }
}
