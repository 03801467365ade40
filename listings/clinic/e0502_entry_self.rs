use std::collections::HashMap;

struct Atlas {
    heights: HashMap<String, u32>,
    sea_level: u32,
}

impl Atlas {
    fn measure(&self, peak: &str) -> u32 {
        self.sea_level + 100 * peak.len() as u32
    }

    fn height(&mut self, peak: &str) -> &u32 {
        self.heights
            .entry(peak.to_string())
            .or_insert_with(|| self.measure(peak))
    }
}

fn main() {
    let mut atlas = Atlas {
        heights: HashMap::new(),
        sea_level: 2,
    };
    println!("{} m", atlas.height("Brocken"));
}
