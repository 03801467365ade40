fn serve(dish: impl for<'a> Fn(&'a [String]) -> &'a str) {
    let menu = ["soup".to_string(), "dumplings".to_string()];
    println!("Table 1 gets {}", dish(&menu));
}

fn main() {
    let number = 1;
    serve(|menu| &menu[number]);
}
