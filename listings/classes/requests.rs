use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

struct Counted(AtomicUsize);
// SAFETY: System does the work; giving nothing back is allowed.
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        self.0.fetch_add(1, Relaxed);
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, _start: *mut u8, _layout: Layout) {}
}
#[global_allocator]
static HEAP: Counted = Counted(AtomicUsize::new(0));

// ANCHOR: counted
fn count<T>(name: &str, make: impl FnOnce() -> T) {
    let before = HEAP.0.load(Relaxed);
    let _kept = make();
    println!("{name}: {}", HEAP.0.load(Relaxed) - before);
}

fn main() {
    let player = |beats: u32| move || println!("{beats} beats");
    let boxed = |beats| Box::new(player(beats)) as Box<dyn Fn()>;
    count("closure", || player(3));
    count("boxed", || boxed(3));
    count("boxed, no captures", || Box::new(|| ()) as Box<dyn Fn()>);
    count("a hundred", || Vec::from_iter((0..100).map(player)));
    count("a hundred boxed", || Vec::from_iter((0..100).map(boxed)));
}
// ANCHOR_END: counted
