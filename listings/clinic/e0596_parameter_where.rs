fn each_guest<F>(names: &[&str], greet: F)
where
    F: FnMut(&str),
{
    for name in names {
        greet(name);
    }
}

fn main() {
    let mut greeted = 0;
    each_guest(&["Ada", "Bo"], |_| greeted += 1);
    println!("{greeted}");
}
