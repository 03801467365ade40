use std::cell::Cell;

fn main() {
    let bell = String::from("Ding");
    let cell = Cell::<Option<&dyn Fn(u32)>>::new(None);
    let ring = |times| {
        println!("{bell} {times}");
        if times > 1
            && let Some(again) = cell.get()
        {
            again(times - 1);
        }
    };
    cell.set(Some(&ring));
    ring(3);
}
