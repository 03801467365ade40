//! Ctrl-C, and being told to end. A program that is run here is in a process
//! group of its own, which a terminal does not interrupt; so who runs it lives
//! on for a moment and stops it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

use signal_hook::consts::TERM_SIGNALS;
use signal_hook::flag;

static CAME: LazyLock<Arc<AtomicBool>> = LazyLock::new(|| {
    let came = Arc::default();
    for signal in TERM_SIGNALS {
        // What cannot be watched ends this program at once, as ever.
        let _ = flag::register(*signal, Arc::clone(&came));
    }
    came
});

/// From now on an interrupt is noted; it ends this program no longer.
pub fn watch() {
    LazyLock::force(&CAME);
}

/// Whether one came.
pub fn came() -> bool {
    CAME.load(Ordering::Relaxed)
}
