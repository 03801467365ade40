struct NoCopy;
fn main() {
    let x = NoCopy;
    let f = move || {
        let y = x;
    };
    let z = x;
}
