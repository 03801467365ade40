struct Route {
    stops: Vec<Box<dyn Fn()>>,
}

impl Route {
    fn stop(mut self, action: impl Fn() + 'static) -> Self {
        self.stops.push(Box::new(action));
        self
    }
}

fn main() {
    let route = Route { stops: Vec::new() };
    let route = route.stop(|| println!("pier"));
    let route = route.stop(|| println!("mill"));
    route.stops.iter().for_each(|action| action());
}
