struct Folder {
    bytes: u64,
    children: Vec<Folder>,
}

fn main() {
    let root = Folder {
        bytes: 120,
        children: vec![
            Folder { bytes: 40, children: vec![] },
            Folder { bytes: 900, children: vec![Folder { bytes: 5, children: vec![] }] },
        ],
    };
    let folder_size = |f: &Folder| -> u64 {
        let mut total = f.bytes;
        for c in &f.children {
            total += folder_size(c);
        }
        total
    };
    println!("{} bytes", folder_size(&root));
}
