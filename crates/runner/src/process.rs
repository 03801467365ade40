//! Runs one program within limits: no input, bounded time, bounded output, and
//! no process left behind.

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

/// Pauses between two looks at whether a program has ended.
const FIRST_PAUSE: Duration = Duration::from_micros(50);
const LONGEST_PAUSE: Duration = Duration::from_millis(5);

/// What a program may use.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// How long it may run, and how long its output may stay open afterwards.
    pub time: Duration,
    /// How much it may print to one stream, in bytes.
    pub output: usize,
}

impl Default for Limits {
    fn default() -> Self {
        let time = Duration::from_secs(10);
        Limits { time, output: 1 << 20 }
    }
}

/// How standard output and standard error are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Streams {
    /// Each through a pipe of its own.
    Separate,
    /// Both through one pipe, in the order in which a terminal shows them.
    Merged,
}

/// What a program did.
#[derive(Debug)]
pub struct Output {
    /// How it ended by itself.
    pub status: ExitStatus,
    /// What it printed to standard output; with [`Streams::Merged`], to both.
    pub stdout: Vec<u8>,
    /// What it printed to standard error.
    pub stderr: Vec<u8>,
}

/// Runs a command to its end.
///
/// # Errors
/// Says in a clause what the program did: "did not end within 10 s; …".
pub fn run(mut command: Command, streams: Streams, limits: Limits) -> Result<Output, String> {
    interrupt::watch();
    command.stdin(Stdio::null());
    let (sender, receiver) = mpsc::channel();
    let merged = match streams {
        Streams::Separate => {
            command.stdout(Stdio::piped()).stderr(Stdio::piped());
            None
        }
        Streams::Merged => {
            let pipe = io::pipe().and_then(|(reader, writer)| {
                command.stdout(writer.try_clone()?).stderr(writer);
                Ok(reader)
            });
            Some(pipe.map_err(|error| format!("cannot be run: {error}"))?)
        }
    };
    let mut child = spawn(command)?;
    match merged {
        Some(reader) => {
            read(0, Some(reader), limits.output, sender.clone());
            read(1, None::<io::Empty>, limits.output, sender);
        }
        None => {
            read(0, child.stdout().take(), limits.output, sender.clone());
            read(1, child.stderr().take(), limits.output, sender);
        }
    }
    let mut output = Reading { receiver, streams: [None, None], limits };
    let ended = wait(child.as_mut(), &mut output);
    // Always kill the rest of the process group; none left is fine.
    let _ = child.start_kill();
    let _ = child.wait();
    let status = ended?;
    let [stdout, stderr] = output.finish()?;
    Ok(Output { status, stdout, stderr })
}

/// Starts the command in a process group of its own. The command, and with it
/// our copy of a merged pipe's writing end, is dropped here.
fn spawn(command: Command) -> Result<Box<dyn ChildWrapper>, String> {
    let mut wrapped = CommandWrap::from(command);
    #[cfg(unix)]
    wrapped.wrap(ProcessGroup::leader());
    #[cfg(windows)]
    wrapped.wrap(JobObject);
    wrapped.spawn().map_err(|error| format!("cannot be run: {error}"))
}

fn wait(child: &mut dyn ChildWrapper, output: &mut Reading) -> Result<ExitStatus, String> {
    let limit = output.limits.time;
    let deadline = Instant::now() + limit;
    let mut pause = FIRST_PAUSE;
    loop {
        if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
            return Ok(status);
        }
        if interrupt::was_raised() {
            return Err("was interrupted".to_owned());
        }
        if Instant::now() > deadline {
            return Err(format!(
                "did not end within {limit:?} and was stopped; show a program that ends"
            ));
        }
        // A program that ends closes its streams, so this wakes up at once.
        pause = match output.receive(pause)? {
            true => FIRST_PAUSE,
            false => (pause * 2).min(LONGEST_PAUSE),
        };
    }
}

/// Standard output and standard error, each read by a thread.
struct Reading {
    receiver: Receiver<(usize, io::Result<Vec<u8>>)>,
    streams: [Option<Vec<u8>>; 2],
    limits: Limits,
}

impl Reading {
    /// Waits for one of the streams to end; false if none did in this time.
    fn receive(&mut self, time: Duration) -> Result<bool, String> {
        match self.receiver.recv_timeout(time) {
            Ok((_, Ok(bytes))) if bytes.len() > self.limits.output => Err(format!(
                "printed more than {} bytes and was stopped; print less",
                self.limits.output
            )),
            Ok((which, Ok(bytes))) => {
                self.streams[which] = Some(bytes);
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

    /// Everything that was read, after the program has ended.
    fn finish(mut self) -> Result<[Vec<u8>; 2], String> {
        let deadline = Instant::now() + self.limits.time;
        while self.streams.contains(&None) {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err("left a process behind that holds its output open; wait for every \
                            process that the program starts"
                    .to_owned());
            }
            self.receive(left)?;
        }
        Ok(self.streams.map(Option::unwrap_or_default))
    }
}

/// Reads a stream to its end, or one byte past the limit.
fn read(
    which: usize,
    stream: Option<impl Read + Send + 'static>,
    limit: usize,
    sender: Sender<(usize, io::Result<Vec<u8>>)>,
) {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let read =
            stream.map_or(Ok(0), |stream| stream.take(limit as u64 + 1).read_to_end(&mut bytes));
        // The receiver is gone only if the verdict is out already.
        let _ = sender.send((which, read.map(|_| bytes)));
    });
}

/// How a program ended, in a clause: `ended with exit code 3`.
pub fn describe_exit(status: ExitStatus) -> String {
    match status.code() {
        Some(code) => format!("ended with exit code {code}"),
        None => format!("was ended by a {status}"),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn limits(milliseconds: u64, output: usize) -> Limits {
        let time = Duration::from_millis(milliseconds);
        Limits { time, output }
    }

    /// What a script prints to standard output.
    fn shell(script: &str, streams: Streams, limits: Limits) -> Result<String, String> {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        let output = run(command, streams, limits)?;
        Ok(String::from_utf8(output.stdout).expect("UTF-8"))
    }

    #[test]
    fn a_program_that_does_not_end_is_stopped() {
        for script in ["while :; do :; done", "sleep 600"] {
            let said = shell(script, Streams::Separate, limits(50, 10));
            let expected = "did not end within 50ms and was stopped; show a program that ends";
            assert_eq!(said, Err(expected.to_owned()));
        }
    }

    #[test]
    fn a_program_that_prints_too_much_is_stopped() {
        let expected = "printed more than 10 bytes and was stopped; print less";
        for streams in [Streams::Separate, Streams::Merged] {
            let said = |script| shell(script, streams, limits(10_000, 10));
            for script in ["printf 12345678901", "yes", "yes >&2"] {
                assert_eq!(said(script), Err(expected.to_owned()), "{script}");
            }
            assert_eq!(said("printf 1234567890"), Ok("1234567890".to_owned()));
        }
    }

    #[test]
    fn the_input_is_empty_and_merged_streams_keep_their_order() {
        let script = "cat; echo one; echo two >&2; echo three";
        let said = |streams| shell(script, streams, Limits::default());
        assert_eq!(said(Streams::Merged), Ok("one\ntwo\nthree\n".to_owned()));
        assert_eq!(said(Streams::Separate), Ok("one\nthree\n".to_owned()));
    }

    #[test]
    fn a_child_that_stays_is_killed() {
        let pid = shell("sleep 600 & echo $!", Streams::Separate, Limits::default());
        let ask = format!("kill -0 {}", pid.expect("it ends by itself").trim());
        let deadline = Instant::now() + Duration::from_secs(10);
        // Whoever inherited it may take a moment to reap it.
        while Command::new("sh").args(["-c", &ask]).output().is_ok_and(|it| it.status.success()) {
            assert!(Instant::now() < deadline, "the child is still there");
            thread::sleep(Duration::from_millis(5));
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_child_out_of_reach_that_holds_the_output_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let mark = folder.path().join("mark").display().to_string();
        let script = format!(
            "setsid sh -c 'touch {mark}; exec sleep 2' & until [ -e {mark} ]; do sleep 0.01; done"
        );
        let said = shell(&script, Streams::Separate, limits(500, 10));
        let expected = "left a process behind that holds its output open; wait for every process \
                        that the program starts";
        assert_eq!(said, Err(expected.to_owned()));
    }

    #[test]
    fn a_program_that_is_not_there() {
        let said = run(Command::new("/nonexistent"), Streams::Separate, Limits::default());
        assert!(said.is_err_and(|it| it.starts_with("cannot be run: No such file")));
    }
}
