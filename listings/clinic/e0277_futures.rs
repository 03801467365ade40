async fn depth(port: &str) -> usize {
    port.len()
}

async fn depths(ports: &[&str]) -> Vec<usize> {
    ports.iter().map(|port| depth(port)).collect::<Vec<usize>>()
}

fn main() {
    drop(depths(&["Bremen", "Kiel"]));
}
