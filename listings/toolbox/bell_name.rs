fn main() {
    let bell = String::from("Ding");
    let ring = |times: u32| {
        println!("{bell} {times}");
        if times > 1 {
            ring(times - 1);
        }
    };
    ring(3);
}
