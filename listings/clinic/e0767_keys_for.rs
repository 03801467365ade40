fn main() {
    let drawers = [vec!["pen", "tape"], vec!["key"], vec!["map"]];
    'search: for drawer in &drawers {
        println!("opening a drawer");
        for thing in drawer {
            if *thing == "key" {
                break 'search;
            }
        }
    }
}
