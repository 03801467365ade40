use std::collections::HashMap;

fn greeting(config: &HashMap<String, String>, user: &str) -> Result<String, String> {
    let lang = config.get("lang").cloned().unwrap_or_else(|| {
        eprintln!("no language configured for {user}");
        return Err("missing setting: lang".to_string());
    });

    let hello = match lang.as_str() {
        "de" => "Hallo",
        "es" => "Hola",
        _ => "Hello",
    };
    Ok(format!("{hello}, {user}!"))
}

fn main() {
    let config = HashMap::from([("lang".to_string(), "es".to_string())]);
    println!("{:?}", greeting(&config, "Pablo"));
}
