struct TempFile {
    path: String,
    cleanup: Option<Box<dyn FnOnce(&str)>>,
}

impl TempFile {
    fn close(&mut self) {
        if let Some(f) = &self.cleanup {
            f(&self.path);
        }
        println!("closed {}", self.path);
    }
}

fn main() {
    let mut t = TempFile {
        path: "data.bin".to_string(),
        cleanup: Some(Box::new(|p| println!("deleting {p}"))),
    };
    t.close();
}
