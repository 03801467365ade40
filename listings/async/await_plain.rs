async fn cook(order: &str) -> String {
    format!("warm {order}")
}

async fn serve() {
    let prepare = || cook("soup").await;
    println!("{}", prepare());
}

fn main() {
    let _evening = serve();
}
