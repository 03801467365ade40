fn dial<'a, F>(shown: &'a mut u32, read: F) -> impl FnMut() + 'a
where
    F: Fn() -> u32,
{
    move || *shown = read()
}

fn main() {
    let mut shown = 0;
    dial(&mut shown, || 21)();
    println!("{shown} degrees");
}
