//! `cargo run`: the book, served to a reader and following its author.

#[allow(dead_code, reason = "the other tests use the rest of it")]
mod project;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use project::{Project, closures};

/// Longer than a rebuild ever takes, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running server; stopped when dropped.
struct Server {
    child: Child,
    address: String,
    /// What it says in the terminal, line by line, from both streams.
    said: Receiver<String>,
}

impl Server {
    fn start(project: &Project) -> Server {
        let mut command = closures();
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

    #[track_caller]
    fn wait_for(&self, words: &str) -> String {
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

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("the server listens");
        stream
            .set_read_timeout(Some(PATIENCE))
            .expect("a time limit");
        stream
    }

    fn ask(&self, request: &str) -> String {
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

    fn status(&self, request: &str) -> String {
        self.ask(request)
            .split(' ')
            .nth(1)
            .unwrap_or_default()
            .to_owned()
    }

    /// An open page, waiting to be told to load itself again.
    fn open_page(&self) -> TcpStream {
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

#[test]
fn only_reading_is_answered() {
    let project = Project::new("# A\n\nThe first book.\n");
    let server = Server::start(&project);
    assert!(
        server.address.starts_with("127.0.0.1:"),
        "{}",
        server.address
    );
    let page = server.ask("GET /a.html HTTP/1.1");
    assert!(page.contains("The first book."), "{page}");
    assert!(page.contains("__livereload"), "{page}");
    let head = server.ask("HEAD /a.html HTTP/1.1");
    assert!(
        head.starts_with("HTTP/1.1 200") && !head.contains("The first book."),
        "{head}"
    );
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        assert_eq!(server.status(&format!("{method} /a.html HTTP/1.1")), "405");
    }
    assert_eq!(server.status("GET /nowhere.html HTTP/1.1"), "404");
    project.write("secret.txt", "secret");
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "//etc/hostname",
    ] {
        let answer = server.ask(&format!("GET {path} HTTP/1.1"));
        assert!(
            answer.starts_with("HTTP/1.1 4") && !answer.contains("secret"),
            "{path}: {answer}"
        );
    }
}

#[test]
fn a_change_reaches_the_open_page() {
    let project = Project::new("# A\n\nThe first book.\n");
    let server = Server::start(&project);
    for (file, text) in [
        ("src/a.md", "# A\n\nThe second book.\n"),
        ("listings/a.out", "a listing\n"),
        ("book.toml", &(project.read("book.toml") + "\n# changed\n")),
    ] {
        let mut page = server.open_page();
        project.write(file, text);
        let mut frame = [0; 8];
        page.read_exact(&mut frame)
            .unwrap_or_else(|error| panic!("{file}: {error}"));
        assert_eq!(&frame[2..], b"reload");
        server.wait_for("made anew");
    }
    assert!(
        server
            .ask("GET /a.html HTTP/1.1")
            .contains("The second book.")
    );
}

#[test]
fn a_broken_chapter_is_told_and_the_next_good_save_recovers() {
    let project = Project::new("# A\n\nThe first book.\n");
    let server = Server::start(&project);
    project.write(
        "src/a.md",
        "# A\n\n```rust\n{{#include ../listings/b.rs}}\n```\n",
    );
    server.wait_for("src/a.md:4: there is no `listings/b.rs`");
    server.wait_for("the last good book stays");
    assert!(
        server
            .ask("GET /a.html HTTP/1.1")
            .contains("The first book.")
    );
    project.write("src/a.md", "# A\n\nThe second book.\n");
    server.wait_for("made anew");
    assert!(
        server
            .ask("GET /a.html HTTP/1.1")
            .contains("The second book.")
    );
}

#[test]
fn a_book_that_is_broken_from_the_start_is_served_once_it_is_mended() {
    let project = Project::new("```rsut\n```\n");
    let server = Server::start(&project);
    let answer = server.ask("GET /a.html HTTP/1.1");
    assert!(
        answer.starts_with("HTTP/1.1 503") && answer.contains("src/a.md:1: "),
        "{answer}"
    );
    project.write("src/a.md", "# A\n\nMended.\n");
    server.wait_for("made anew");
    assert!(server.ask("GET /a.html HTTP/1.1").contains("Mended."));
}

#[test]
fn making_the_book_is_no_change() {
    let project = Project::new("# A\n");
    let server = Server::start(&project);
    project.write("src/a.md", "# B\n");
    server.wait_for("made anew");
    let again = server.said.recv_timeout(Duration::from_secs(2));
    assert!(again.is_err(), "{again:?}");
}

#[test]
fn a_taken_port_is_named_with_the_flag() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let project = Project::new("# A\n");
    let output = project.run(&["--port", &port]);
    assert!(!output.status.success());
    let told =
        format!("port {port} of 127.0.0.1 is taken by another program; choose one with --port N\n");
    assert_eq!(String::from_utf8_lossy(&output.stderr), told);
}
