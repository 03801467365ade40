fn main() {
    let mut limit = 3;
    let may_still_take = |books: u32| limit - books;

    println!("in term: {}", may_still_take(1));
    limit = 10;
    println!("in summer: {}", may_still_take(1));
    println!("the limit is now {limit}");
}
