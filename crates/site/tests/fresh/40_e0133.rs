static mut NEXT_ID: u32 = 1;

fn main() {
    let new_user = |surname: &str| {
        NEXT_ID += 1;
        println!("welcome, {surname}");
    };

    new_user("sam");
    new_user("alex");
}
