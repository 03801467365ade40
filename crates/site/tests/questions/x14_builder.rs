struct ClientBuilder {
    retries: u32,
    on_error: Option<Box<dyn Fn(u32)>>,
}

impl ClientBuilder {
    fn new() -> Self {
        ClientBuilder { retries: 1, on_error: None }
    }
    fn retries(mut self, n: u32) -> Self {
        self.retries = n;
        self
    }
    fn on_error(mut self, f: impl Fn(u32) + 'static) -> Self {
        self.on_error = Some(Box::new(f));
        self
    }
}

fn main() {
    let builder = ClientBuilder::new();
    builder.on_error(|code| eprintln!("failed: {code}"));
    let client = builder.retries(5);
    if let Some(cb) = &client.on_error {
        cb(client.retries);
    }
}
