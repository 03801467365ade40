struct Postman<F>
where
    F: Fn(&str),
{
    ring: F,
}

fn main() {
    let postman = Postman {
        ring: |street| println!("ringing in {street}"),
    };
    (postman.ring)("Mill Lane");
}
