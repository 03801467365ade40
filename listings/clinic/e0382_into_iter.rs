fn main() {
    let seeds = vec![String::from("oak"), String::from("elm")];
    let labels: Vec<_> = seeds.into_iter().map(|it| it + "!").collect();
    println!("{labels:?} from {} seeds", seeds.len());
}
