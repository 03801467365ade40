use std::thread;

struct Buoy {
    surname: String,
}

impl Buoy {
    fn dossier(&self) {
        let worker = thread::spawn(move || {
            println!("measuring in {}", self.surname);
        });
        worker.join().unwrap();
    }
}

fn main() {
    let buoy = Buoy {
        surname: "Tromsø".to_string(),
    };
    buoy.dossier();
}
