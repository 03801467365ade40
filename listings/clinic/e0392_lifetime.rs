struct Postman<'a, F>
where
    F: Fn(&'a str),
{
    ring: F,
}

fn main() {
    let postman = Postman {
        ring: |street| println!("ringing in {street}"),
    };
    (postman.ring)("Mill Lane");
}
