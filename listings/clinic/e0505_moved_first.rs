fn main() {
    let parcels = vec![3, 8, 5];
    let any_above = |limit| parcels.iter().any(|kilos| *kilos > limit);

    let heavy = any_above(6);
    for kilos in parcels {
        println!("a parcel of {kilos} kilos");
    }
    println!("one above 6: {heavy}");
}
