fn main() {
    let bell = String::from("Ding");

    fn ring(bell: &str, times: u32) {
        println!("{bell} {times}");
        if times > 1 {
            ring(bell, times - 1);
        }
    }

    let ring = |times| ring(&bell, times);
    ring(3);
}
