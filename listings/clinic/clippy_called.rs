fn main() {
    let fee = {
        let hours = 3;
        hours * 4
    };
    println!("fee: {fee}");
}
