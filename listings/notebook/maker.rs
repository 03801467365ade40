struct Template {
    text: String,
}

impl Drop for Template {
    fn drop(&mut self) {
        println!("the maker's template is dropped");
    }
}

fn main() {
    let template = Template {
        text: String::from("Message"),
    };
    let maker = move || {
        let message = template.text.clone();
        move || println!("{message}")
    };

    let func_var = maker();
    drop(maker);
    func_var();
}
