struct NonClone(i32);

fn main() {
    let captured_value = NonClone(5);
    let closure = move || {
        let _y = &captured_value;
    };

    closure.clone();
}
