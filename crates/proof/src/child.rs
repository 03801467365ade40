//! Runs one program within limits: no input, bounded time, bounded output,
//! and no process left behind.

use std::io::{self, Read};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

#[cfg(windows)]
use process_wrap::std::JobObject;
#[cfg(unix)]
use process_wrap::std::ProcessGroup;
use process_wrap::std::{ChildWrapper, CommandWrap};

use crate::interrupt;

/// How long a program may run.
pub const TIME: Duration = Duration::from_secs(10);
/// How much it may print to one stream, in bytes.
pub const OUTPUT: usize = 1 << 20;
/// How long a stream may stay open after its program has ended.
const GRACE: Duration = Duration::from_secs(1);

/// What a program did.
pub struct Ended {
    /// How it ended by itself.
    pub status: ExitStatus,
    /// What it printed to standard output.
    pub stdout: Vec<u8>,
    /// What it printed to standard error.
    pub stderr: Vec<u8>,
}

/// Runs a command to its end.
///
/// # Errors
/// Says in a clause what the program did ("did not end within 10 s").
pub fn run(mut command: Command) -> Result<Ended, String> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    interrupt::watch();
    let mut wrapped = CommandWrap::from(command);
    #[cfg(unix)]
    wrapped.wrap(ProcessGroup::leader());
    #[cfg(windows)]
    wrapped.wrap(JobObject);
    let mut child = wrapped
        .spawn()
        .map_err(|error| format!("cannot be run: {error}"))?;
    let spilled = Arc::new(AtomicBool::new(false));
    let stdout = drain(child.stdout().take(), &spilled);
    let stderr = drain(child.stderr().take(), &spilled);
    let ended = wait(child.as_mut(), &spilled);
    // Whatever happened, whoever is left of its group goes with it. That
    // there is nobody left is no error.
    let _ = child.start_kill();
    let _ = child.wait();
    let status = ended?;
    Ok(Ended {
        status,
        stdout: collect(&stdout)?,
        stderr: collect(&stderr)?,
    })
}

type Stream = Receiver<io::Result<Vec<u8>>>;

/// Reads a stream to its end, or one byte past the limit, on a thread.
fn drain(stream: Option<impl Read + Send + 'static>, spilled: &Arc<AtomicBool>) -> Stream {
    let (sender, receiver) = mpsc::channel();
    let spilled = Arc::clone(spilled);
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = stream.map_or(Ok(0), |stream| {
            stream.take(OUTPUT as u64 + 1).read_to_end(&mut bytes)
        });
        if bytes.len() > OUTPUT {
            spilled.store(true, Ordering::Relaxed);
        }
        // The other end is gone only when the verdict is already out.
        let _ = sender.send(read.map(|_| bytes));
    });
    receiver
}

fn wait(child: &mut dyn ChildWrapper, spilled: &AtomicBool) -> Result<ExitStatus, String> {
    let deadline = Instant::now() + TIME;
    let mut pause = Duration::from_micros(200);
    loop {
        if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
            return Ok(status);
        }
        if interrupt::came() {
            return Err("was interrupted".to_owned());
        }
        if Instant::now() > deadline {
            return Err(format!(
                "did not end within {} s and was stopped",
                TIME.as_secs()
            ));
        }
        if spilled.load(Ordering::Relaxed) {
            return Err(too_much());
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(5));
    }
}

fn collect(stream: &Stream) -> Result<Vec<u8>, String> {
    match stream.recv_timeout(GRACE) {
        Ok(Ok(bytes)) if bytes.len() > OUTPUT => Err(too_much()),
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(error)) => Err(format!("has an output that cannot be read: {error}")),
        Err(_) => Err("left a process behind that holds its output open".to_owned()),
    }
}

fn too_much() -> String {
    format!("printed more than {} MiB and was stopped", OUTPUT >> 20)
}

/// How a program ended, in a clause: `exit code 3`, `signal: 6 (SIGABRT)`.
pub fn ending(status: ExitStatus) -> String {
    match status.code() {
        Some(code) => format!("ended with exit code {code}"),
        None => format!("was ended by a {status}"),
    }
}
