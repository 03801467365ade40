fn main() {
    handler(async {});
}

fn handler(_f: impl AsyncFnOnce()) {}
