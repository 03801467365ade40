fn main() {
    ["Emma", "Dune"].iter().for_each(println);
}
