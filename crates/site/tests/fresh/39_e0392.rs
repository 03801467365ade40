struct Pipeline<In, Out, Step>
where
    Step: Fn(In) -> Out,
{
    surname: String,
    stride: Step,
    latest: Option<Out>,
}

fn main() {
    let mut lengths = Pipeline {
        surname: "lengths".to_string(),
        stride: |token: &str| token.len(),
        latest: None,
    };
    lengths.latest = Some((lengths.stride)("umbrella"));
    println!("{}: {:?}", lengths.surname, lengths.latest);
}
