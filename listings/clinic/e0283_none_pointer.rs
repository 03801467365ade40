fn download(size: u32, progress: Option<impl Fn(u32)>) {
    if let Some(show) = progress {
        show(size);
    }
    println!("done");
}

fn main() {
    download(3, None::<fn(u32)>);
}
