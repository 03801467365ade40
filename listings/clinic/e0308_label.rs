fn main() {
    let label = |thing| format!("<{thing}>");
    println!("{}", label("parcel"));
    println!("{}", label(12));
}
