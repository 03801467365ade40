struct Request {
    headers: Vec<String>,
}
impl Request {
    fn new() -> Self {
        Request { headers: vec![] }
    }
    fn header(&mut self, h: &str) {
        self.headers.push(h.to_string());
    }
}
fn main() {
    let make = |host: &str| Request::new().header(host).header("Accept: */*");
    make("Host: a");
}
