use std::future::poll_fn;
use std::task::Poll::{Pending, Ready};
use std::task::{Context, Waker};

fn rhythm_instruments(sound: &str) -> impl AsyncFn() {
    async move || {
        for beat in 1..=2 {
            println!("beat {beat}: {sound}");
            let mut replies = vec![Ready(()), Pending];
            poll_fn(|_| replies.pop().unwrap()).await;
        }
    }
}

fn main() {
    let bass = rhythm_instruments("Thud thud");
    let guitar = rhythm_instruments("Strum strum");
    let mut players = vec![Box::pin(bass())];
    players.push(Box::pin(guitar()));
    let mut task = Context::from_waker(Waker::noop());
    while !players.is_empty() {
        players.retain_mut(|player| {
            let turn = player.as_mut().poll(&mut task);
            turn.is_pending()
        });
    }
}
