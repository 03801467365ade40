fn main() {
    let slogan = String::from("Vote on Sunday");
    let streets = ["Elm Street", "Quay Road", "Mill Hill"];

    let flyers: Vec<String> = streets
        .iter()
        .map(|avenue| {
            let mut flyer = format!("To all in {avenue}:\n");
            let ending = slogan;
            flyer.push_str(&ending);
            flyer
        })
        .collect();

    println!("{}", flyers.join("\n\n"));
}
