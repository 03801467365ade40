struct Folder {
    size: u32,
    inner: Vec<Folder>,
}

fn walk(folder: &Folder, act: &mut dyn FnMut(u32)) {
    act(folder.size);
    for inner in &folder.inner {
        walk(inner, act);
    }
}

fn folder(size: u32, inner: Vec<Folder>) -> Folder {
    Folder { size, inner }
}

fn main() {
    let novels = folder(40, vec![folder(7, vec![])]);
    let home = folder(25, vec![novels]);

    let mut total = 0;
    walk(&home, &mut |size| total += size);
    println!("total: {total}");
}
