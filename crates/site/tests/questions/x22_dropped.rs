#[derive(Debug)]
struct Config {
    retries: u32,
    host: String,
}

fn main() {
    let config = Config { retries: 3, host: "localhost".into() };
    let connect = |port: u16| println!("{}:{port} ({} tries)", config.host, config.retries);

    connect(80);
    drop(config);
    connect(443);
}
