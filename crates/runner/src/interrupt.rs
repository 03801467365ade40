//! Catches SIGINT and SIGTERM. A program that is run here has its own process
//! group and does not receive the terminal's Ctrl-C, so this process must live
//! long enough to kill it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

use signal_hook::consts::TERM_SIGNALS;
use signal_hook::flag;

static RAISED: LazyLock<Arc<AtomicBool>> = LazyLock::new(|| {
    let raised = Arc::default();
    for signal in TERM_SIGNALS {
        // If a handler cannot be installed, the signal keeps its default action.
        let _ = flag::register(*signal, Arc::clone(&raised));
    }
    raised
});

/// From now on a signal sets the flag and no longer ends this process.
pub fn watch() {
    LazyLock::force(&RAISED);
}

/// As if a signal had arrived: programs are stopped, and no more are run.
pub fn raise() {
    RAISED.store(true, Ordering::Relaxed);
}

/// Whether a signal has arrived.
pub fn was_raised() -> bool {
    RAISED.load(Ordering::Relaxed)
}
