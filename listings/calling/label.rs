fn print_label(tidy: impl Fn(&str) -> &str) {
    println!("label: {}", tidy("Emma."));
}

fn as_tidy<F: Fn(&str) -> &str>(tidy: F) -> F {
    tidy
}

fn main() {
    print_label(|title| title.trim_end_matches('.'));

    let told = as_tidy(|title| title.trim_end_matches('.'));
    print_label(told);

    let plain: fn(&str) -> &str = |title| title.trim_end_matches('.');
    print_label(plain);
}
