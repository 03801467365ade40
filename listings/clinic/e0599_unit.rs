struct Route {
    stops: Vec<Box<dyn Fn()>>,
}

impl Route {
    fn stop(mut self, action: impl Fn() + 'static) {
        self.stops.push(Box::new(action));
    }
}

fn main() {
    let route = Route { stops: Vec::new() };
    route.stop(|| println!("pier")).stop(|| println!("mill"));
}
