fn main() {
    let seeds = vec![String::from("oak"), String::from("elm")];
    let labels = seeds.iter().map(|it| format!("{it}!"));
    let labels: Vec<_> = labels.collect();
    println!("{labels:?} from {} seeds", seeds.len());
}
