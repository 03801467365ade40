use std::collections::HashMap;

struct Employee {
    manager: Option<u32>,
    name: String,
}

fn manager_name(staff: &HashMap<u32, Employee>, id: u32) -> Option<&str> {
    staff
        .get(&id)
        .map(|e| e.manager)
        .and_then(|m| staff.get(&m))
        .map(|m| m.name.as_str())
}

fn main() {
    let mut staff = HashMap::new();
    staff.insert(1, Employee { manager: None, name: "Rosa".into() });
    staff.insert(2, Employee { manager: Some(1), name: "Jon".into() });
    println!("{:?}", manager_name(&staff, 2));
}
