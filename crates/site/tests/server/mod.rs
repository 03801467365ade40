//! A server for the tests, and its visitors.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use crate::project::{Project, closures};

/// Longer than a rebuild ever takes, even on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// A running server; stopped when dropped.
pub struct Server {
    child: Child,
    pub address: String,
    /// What it says in the terminal, line by line, from both streams.
    pub said: Receiver<String>,
}

impl Server {
    pub fn start(project: &Project) -> Server {
        Server::run(closures(), project)
    }

    /// Allowed as few open files as macOS allows who does not ask for more.
    pub fn start_with_few_files(project: &Project) -> Server {
        if cfg!(not(unix)) {
            return Server::start(project);
        }
        let mut shell = Command::new("sh");
        let limited = "ulimit -S -n 256 && exec \"$0\" \"$@\"";
        shell.args(["-c", limited]).arg(closures().get_program());
        Server::run(shell, project)
    }

    /// With its books in a folder that can be looked into.
    pub fn start_with_books_in(folder: &Path, project: &Project) -> Server {
        let mut command = closures();
        command.env("TMPDIR", folder);
        Server::run(command, project)
    }

    fn run(mut command: Command, project: &Project) -> Server {
        command
            .args(["--port", "0", "--root"])
            .arg(project.path(""));
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("closures runs");
        let (sender, said) = mpsc::channel();
        listen(child.stdout.take().expect("a pipe"), sender.clone());
        listen(child.stderr.take().expect("a pipe"), sender);
        let mut server = Server {
            child,
            address: String::new(),
            said,
        };
        let told = server.wait_for("the book is at http://");
        let address = told
            .split("http://")
            .nth(1)
            .and_then(|rest| rest.split(' ').next());
        server.address = address.expect("an address").to_owned();
        server
    }

    /// What it had in memory at most until now, in bytes.
    #[cfg(target_os = "linux")]
    pub fn peak_memory(&self) -> u64 {
        let file = format!("/proc/{}/status", self.child.id());
        let status = std::fs::read_to_string(file).expect("a running server");
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = peak.and_then(|peak| peak.trim().strip_suffix(" kB"));
        kilobytes.expect("a peak").parse::<u64>().expect("a number") << 10
    }

    #[track_caller]
    pub fn wait_for(&self, words: &str) -> String {
        let deadline = Instant::now() + PATIENCE;
        let mut heard = Vec::new();
        while let Ok(line) = self
            .said
            .recv_timeout(deadline - Instant::now().min(deadline))
        {
            if line.contains(words) {
                return line;
            }
            heard.push(line);
        }
        panic!("the server did not say {words:?}, but {heard:#?}");
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("the server listens");
        stream
            .set_read_timeout(Some(PATIENCE))
            .expect("a time limit");
        stream
    }

    /// What comes back for these bytes until the server closes, if anything:
    /// it may close before it has read them all.
    pub fn send(&self, request: &[u8]) -> String {
        let mut stream = self.connect();
        let _ = stream.write_all(request);
        let mut answer = Vec::new();
        match stream.read_to_end(&mut answer) {
            Err(error) if error.kind() != ErrorKind::ConnectionReset => panic!("{error}"),
            _ => String::from_utf8_lossy(&answer).into_owned(),
        }
    }

    pub fn ask(&self, request: &str) -> String {
        let mut stream = self.connect();
        write!(
            stream,
            "{request}\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        )
        .expect("the server reads");
        let mut answer = String::new();
        stream
            .read_to_string(&mut answer)
            .expect("the server answers in UTF-8");
        answer
    }

    pub fn status(&self, request: &str) -> String {
        self.ask(request)
            .split(' ')
            .nth(1)
            .unwrap_or_default()
            .to_owned()
    }

    /// An open page, waiting to be told to load itself again.
    pub fn open_page(&self) -> TcpStream {
        let mut stream = self.connect();
        write!(
            stream,
            "GET /__livereload HTTP/1.1\r\nHost: {}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
            self.address
        )
        .expect("the server reads");
        let mut reader = BufReader::new(stream.try_clone().expect("a second handle"));
        let mut line = String::new();
        while line != "\r\n" {
            line.clear();
            reader.read_line(&mut line).expect("the server answers");
        }
        assert!(
            reader.buffer().is_empty(),
            "told to reload before anything changed"
        );
        stream
    }
}

impl Drop for Server {
    /// Stops the server as its reader would, so that it cleans up.
    fn drop(&mut self) {
        let id = self.child.id().to_string();
        let asked = Command::new("kill").args(["-INT", &id]).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

fn listen(stream: impl Read + Send + 'static, sender: mpsc::Sender<String>) {
    thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
}
