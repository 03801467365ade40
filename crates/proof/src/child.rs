//! Runs one program within limits: no input, bounded time, bounded output,
//! and no process left behind.

use std::io::{self, Read};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
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
/// How long to wait before asking again whether a program has ended.
const FIRST_PAUSE: Duration = Duration::from_micros(50);
const LONGEST_PAUSE: Duration = Duration::from_millis(5);

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
    let mut streams = Streams::of(child.as_mut());
    let ended = wait(child.as_mut(), &mut streams);
    // Whatever happened, whoever is left of its group goes with it. That
    // there is nobody left is no error.
    let _ = child.start_kill();
    let _ = child.wait();
    let status = ended?;
    let [stdout, stderr] = streams.collect()?;
    Ok(Ended {
        status,
        stdout,
        stderr,
    })
}

fn wait(child: &mut dyn ChildWrapper, streams: &mut Streams) -> Result<ExitStatus, String> {
    let deadline = Instant::now() + TIME;
    let mut pause = FIRST_PAUSE;
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
        // A program that ends closes its streams, so this wakes at once.
        pause = match streams.wait(pause)? {
            true => FIRST_PAUSE,
            false => (pause * 2).min(LONGEST_PAUSE),
        };
    }
}

/// Standard output and standard error, read on a thread each.
struct Streams {
    read: Receiver<(usize, io::Result<Vec<u8>>)>,
    ended: [Option<Vec<u8>>; 2],
}

impl Streams {
    fn of(child: &mut dyn ChildWrapper) -> Streams {
        let (sender, read) = mpsc::channel();
        drain(0, child.stdout().take(), sender.clone());
        drain(1, child.stderr().take(), sender);
        let ended = [None, None];
        Streams { read, ended }
    }

    /// Waits at most so long for one of them to end; whether one did.
    fn wait(&mut self, time: Duration) -> Result<bool, String> {
        match self.read.recv_timeout(time) {
            Ok((_, Ok(bytes))) if bytes.len() > OUTPUT => Err(format!(
                "printed more than {} MiB and was stopped",
                OUTPUT >> 20
            )),
            Ok((which, Ok(bytes))) => {
                self.ended[which] = Some(bytes);
                Ok(true)
            }
            Ok((_, Err(error))) => Err(format!("has an output that cannot be read: {error}")),
            Err(RecvTimeoutError::Timeout) => Ok(false),
            Err(RecvTimeoutError::Disconnected) => {
                thread::sleep(time);
                Ok(false)
            }
        }
    }

    /// What was read, once the program has ended.
    fn collect(mut self) -> Result<[Vec<u8>; 2], String> {
        let deadline = Instant::now() + GRACE;
        while self.ended.contains(&None) {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err("left a process behind that holds its output open".to_owned());
            }
            self.wait(left)?;
        }
        Ok(self.ended.map(Option::unwrap_or_default))
    }
}

/// Reads a stream to its end, or one byte past the limit.
fn drain(
    which: usize,
    stream: Option<impl Read + Send + 'static>,
    sender: Sender<(usize, io::Result<Vec<u8>>)>,
) {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = stream.map_or(Ok(0), |stream| {
            stream.take(OUTPUT as u64 + 1).read_to_end(&mut bytes)
        });
        // The other end is gone only when the verdict is already out.
        let _ = sender.send((which, read.map(|_| bytes)));
    });
}

/// How a program ended, in a clause: `exit code 3`, `signal: 6 (SIGABRT)`.
pub fn ending(status: ExitStatus) -> String {
    match status.code() {
        Some(code) => format!("ended with exit code {code}"),
        None => format!("was ended by a {status}"),
    }
}
