fn main() {
    let municipality = String::from("kyoto");

    let heading: &dyn Fn(usize) -> String;
    if municipality.len() > 3 {
        let upper = municipality.to_uppercase();
        heading = &move |columns| format!("{upper:^columns$}");
    } else {
        heading = &|columns| "?".repeat(columns);
    }

    println!("[{}]", heading(11));
    println!("[{}]", heading(21));
}
