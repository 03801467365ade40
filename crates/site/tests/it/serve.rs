//! `cargo run`: the book is served, and follows its author's changes.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use walkdir::WalkDir;

use crate::project::{Project, closures};

/// Longer than a rebuild ever takes, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

const READY: &str = "the book is at http://";
const REBUILT: &str = "the book was rebuilt";

/// A running server with its builds in a folder of its own; stopped as by
/// Ctrl-C when dropped.
struct Server {
    child: Child,
    builds: TempDir,
    address: String,
    /// The lines that it prints, of both streams.
    lines: Receiver<String>,
}

impl Server {
    /// Starts a server and waits until its address is known.
    fn start(project: &Project, arguments: &[&str]) -> Server {
        let mut server = Server::launch(project, arguments);
        let line = server.wait_for("http://");
        let address = line.split("http://").nth(1).and_then(|rest| rest.split(' ').next());
        server.address = address.expect("an address").to_owned();
        server
    }

    fn launch(project: &Project, arguments: &[&str]) -> Server {
        let builds = TempDir::new().expect("a folder for builds");
        let mut child = closures()
            .env("TMPDIR", builds.path())
            .env("EVIDENCE", project.evidence())
            .args(["--port", "0", "--root"])
            .arg(project.path(""))
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("closures runs");
        let (sender, lines) = mpsc::channel();
        read_lines(child.stdout.take().expect("a pipe"), sender.clone());
        read_lines(child.stderr.take().expect("a pipe"), sender);
        Server { child, builds, address: String::new(), lines }
    }

    #[track_caller]
    fn wait_for(&self, words: &str) -> String {
        let deadline = Instant::now() + PATIENCE;
        let mut others = Vec::new();
        let left = || deadline.saturating_duration_since(Instant::now());
        while let Ok(line) = self.lines.recv_timeout(left()) {
            if line.contains(words) {
                return line;
            }
            others.push(line);
        }
        panic!("the server did not print {words:?}, but {others:#?}");
    }

    /// Waits until the page contains the words. Files that are written one
    /// after the other can cause more than one rebuild.
    #[track_caller]
    fn wait_for_page(&self, words: &str) {
        let start = Instant::now();
        while !self.get("/a.html").contains(words) {
            assert!(
                start.elapsed() < PATIENCE,
                "no page with {words:?}: {:#?}",
                self.lines.try_iter().collect::<Vec<_>>()
            );
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn send(&self, path: &str, headers: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).expect("the server listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a time limit");
        write!(stream, "GET {path} HTTP/1.1\r\n{headers}\r\n").expect("the server reads");
        stream
    }

    fn get(&self, path: &str) -> String {
        self.get_as(path, &format!("Host: {}\r\n", self.address))
    }

    fn get_as(&self, path: &str, headers: &str) -> String {
        let mut answer = String::new();
        self.send(path, &format!("{headers}Connection: close\r\n"))
            .read_to_string(&mut answer)
            .expect("the server answers");
        answer
    }

    /// Connects as the script of a page does that was loaded before.
    fn connect(&self, page: &str) -> TcpStream {
        let (_, rest) = page.split_once("__livereload").expect("a page that reloads");
        let name = rest.split('"').next().unwrap_or_default();
        let headers = format!(
            "Host: {0}\r\nOrigin: http://{0}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
            self.address
        );
        let stream = self.send(&format!("/__livereload{name}"), &headers);
        let mut answer = BufReader::with_capacity(1, stream.try_clone().expect("a handle"));
        let mut line = String::new();
        answer.read_line(&mut line).expect("the server answers");
        assert!(line.contains(" 101 "), "{line}");
        while line != "\r\n" {
            line.clear();
            answer.read_line(&mut line).expect("the server answers");
        }
        stream
    }

    /// How many files and folders the server has made.
    fn count(&self) -> usize {
        WalkDir::new(self.builds.path()).min_depth(1).into_iter().count()
    }

    /// Presses Ctrl-C, and returns whether the server ended well.
    fn stop(&mut self) -> bool {
        self.ends_by("-INT")
    }

    /// Sends a signal, and returns whether the server ended well because of it.
    fn ends_by(&mut self, signal: &str) -> bool {
        let id = self.child.id().to_string();
        let _ = Command::new("kill").args([signal, &id]).status();
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Ok(Some(status)) = self.child.try_wait() {
                return status.success();
            }
            thread::sleep(Duration::from_millis(10));
        }
        let _ = self.child.kill();
        self.child.wait().is_ok_and(|status| status.success())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if self.child.try_wait().is_ok_and(|ended| ended.is_none()) {
            self.stop();
        }
    }
}

fn read_lines(stream: impl Read + Send + 'static, sender: Sender<String>) {
    thread::spawn(move || {
        let lines = BufReader::new(stream).lines().map_while(Result::ok);
        lines.for_each(|line| drop(sender.send(line)));
    });
}

#[track_caller]
fn expect_reload(mut socket: TcpStream, why: &str) {
    let mut frame = [0; 8];
    let read = socket.read_exact(&mut frame);
    assert!(read.is_ok() && &frame[2..] == b"reload", "{why}: {read:?} {frame:?}");
}

fn chapter(words: &str) -> String {
    format!("# A\n\n{words}\n")
}

#[test]
fn pages_are_served() {
    let project = Project::new(&chapter("The first book."));
    let server = Server::start(&project, &[]);
    assert!(server.address.starts_with("127.0.0.1:"), "{}", server.address);
    let page = server.get("/a.html");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("The first book."), "{page}");
    assert!(page.contains("cache-control: no-cache"), "{page}");
    let missing = server.get("/nowhere.html");
    assert!(missing.starts_with("HTTP/1.1 404") && missing.contains("<html"), "{missing}");
}

#[test]
fn an_open_page_reloads_after_every_kind_of_edit() {
    let project = Project::new(&chapter("The first book."));
    project.write("theme/book.css", "");
    let server = Server::start(&project, &[]);
    let settings = project.read("book.toml") + "\n# changed\n";
    for (file, text) in [
        ("src/a.md", chapter("The second book.").as_str()),
        ("listings/deep/a.out", "a listing\n"),
        ("listings/deep/a.out", "another\n"),
        ("theme/book.css", "p {}\n"),
        ("book.toml", &settings),
    ] {
        let socket = server.connect(&server.get("/a.html"));
        project.write(file, text);
        expect_reload(socket, file);
    }
    let socket = server.connect(&server.get("/a.html"));
    fs::write(project.evidence().join("first"), "a proof").expect("evidence");
    expect_reload(socket, "evidence");
    assert!(server.get("/a.html").contains("The second book."));
}

/// As many editors save, so that a crash never leaves half a file.
#[test]
fn a_replaced_file_is_noticed() {
    let project = Project::new(&chapter("The first book."));
    let server = Server::start(&project, &[]);
    for words in ["The second book.", "The third book."] {
        project.write("src/.a.md.new", &chapter(words));
        fs::rename(project.path("src/.a.md.new"), project.path("src/a.md")).expect("a new name");
        server.wait_for_page(words);
    }
}

#[test]
fn a_page_that_connects_late_or_after_a_restart_reloads() {
    let project = Project::new(&chapter("The first book."));
    let server = Server::start(&project, &[]);
    let page = server.get("/a.html");
    project.write("src/a.md", &chapter("The second book."));
    server.wait_for(REBUILT);
    expect_reload(server.connect(&page), "a rebuild before it connects");
    let page = server.get("/a.html");
    drop(server);
    let server = Server::start(&project, &[]);
    expect_reload(server.connect(&page), "a restart");
}

#[test]
fn a_broken_chapter_leaves_the_last_good_book() {
    let project = Project::new(&chapter("The first book."));
    let server = Server::start(&project, &[]);
    project.write("src/a.md", "# A\n\n```rust\n{{#include ../listings/b.rs}}\n```\n");
    server.wait_for("src/a.md:3: ");
    server.wait_for("the last good book is still served");
    assert!(server.get("/a.html").contains("The first book."));
    project.write("src/a.md", &chapter("The second book."));
    server.wait_for(REBUILT);
    assert!(server.get("/a.html").contains("The second book."));
}

#[test]
fn a_book_that_is_broken_from_the_start_is_served_once_it_is_fixed() {
    let project = Project::new("```rsut\n```\n");
    let server = Server::start(&project, &[]);
    let answer = server.get("/a.html");
    assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("src/a.md:1: "), "{answer}");
    assert!(answer.contains("refresh: 2"), "{answer}");
    project.write("src/a.md", &chapter("Fixed."));
    server.wait_for(READY);
    assert!(server.get("/a.html").contains("Fixed."));
}

#[test]
#[ignore = "slow; .ci/run runs it"]
fn building_the_book_is_no_change() {
    let project = Project::new("# A\n");
    let server = Server::start(&project, &[]);
    project.write("src/a.md", "# B\n");
    server.wait_for(REBUILT);
    let again = server.lines.recv_timeout(Duration::from_secs(2));
    assert!(again.is_err(), "{again:?}");
}

#[test]
#[ignore = "slow; .ci/run runs it"]
fn a_folder_that_goes_and_comes_back_is_followed() {
    let project = Project::new(&chapter("The first book."));
    let server = Server::start(&project, &[]);
    let (src, away) = (project.path("src"), project.path("src_"));
    fs::rename(&src, &away).expect("a new name");
    server.wait_for("the last good book is still served");
    fs::rename(&away, &src).expect("the old name");
    server.wait_for(REBUILT);
    project.write("src/a.md", &chapter("The second book."));
    server.wait_for_page("The second book.");
    // Removed and written anew, as by `git checkout` of another branch.
    for words in ["The third book.", "The fourth book."] {
        fs::remove_dir_all(&src).expect("a folder");
        project.write("src/SUMMARY.md", "- [A](a.md)\n");
        project.write("src/a.md", &chapter("One in between."));
        server.wait_for_page("One in between.");
        project.write("src/a.md", &chapter(words));
        server.wait_for_page(words);
    }
}

#[test]
fn other_host_names_are_refused_unless_allowed() {
    let project = Project::new("# A\n");
    let server =
        Server::start(&project, &["--allow-host", "box.local", "--allow-host", "b.example"]);
    for host in ["localhost", "localhost:80", "192.168.1.7:3000", "[::1]", "[::1]:3000"] {
        let answer = server.get_as("/a.html", &format!("Host: {host}\r\n"));
        assert!(answer.starts_with("HTTP/1.1 200"), "{host}: {answer}");
    }
    for host in ["box.local", "Box.local:3000", "b.example"] {
        let answer = server.get_as("/a.html", &format!("Host: {host}\r\n"));
        assert!(answer.starts_with("HTTP/1.1 200"), "{host}: {answer}");
    }
    for host in
        ["", "c.example", "localhost.c.example", "127.0.0.1.c.example:80", "c.example:80:80"]
    {
        let answer = server.get_as("/a.html", &format!("Host: {host}\r\n"));
        let way_out = format!("restart the server with `--allow-host {host}`");
        assert!(
            answer.starts_with("HTTP/1.1 421") && answer.contains(&way_out),
            "{host}: {answer}"
        );
    }
    let none = server.get_as("/a.html", "");
    assert!(none.starts_with("HTTP/1.1 421"), "{none}");
}

#[test]
fn pages_of_other_sites_are_refused() {
    let project = Project::new("# A\n");
    let server = Server::start(&project, &["--allow-host", "box.local"]);
    for (origin, status) in [
        ("http://localhost:3000", 200),
        ("https://localhost:3000", 200), // behind a proxy
        ("https://box.local", 200),      // behind one that changes `Host`
        ("http://localhost:3001", 403),
        ("http://c.example", 403),
        ("http://localhost:3000.c.example", 403),
        ("null", 403),
        ("", 403),
    ] {
        let headers = format!("Host: localhost:3000\r\nOrigin: {origin}\r\n");
        let page = server.get_as("/a.html", &headers);
        assert!(page.starts_with(&format!("HTTP/1.1 {status}")), "{origin}: {page}");
        let socket = server.get_as("/__livereload/book-1", &headers);
        assert_eq!(socket.starts_with("HTTP/1.1 403"), status == 403, "{origin}: {socket}");
    }
}

#[test]
fn a_taken_port_is_named_with_the_flag() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let output = Project::new("# A\n").run(&["--port", &port]);
    let message =
        format!("port {port} of 127.0.0.1 is taken by another program; choose one with --port N\n");
    assert_eq!(String::from_utf8_lossy(&output.stderr), message);
    assert!(!output.status.success());
}

#[test]
fn a_folder_without_a_book_is_refused() {
    let project = Project::new("# A\n");
    fs::remove_file(project.path("book.toml")).expect("a file");
    let output = project.run(&["--port", "0"]);
    let printed = String::from_utf8_lossy(&output.stderr);
    assert!(printed.contains("book.toml: there is no such file"), "{printed}");
    assert!(!output.status.success());
}

/// A book that takes a while to build.
#[cfg(unix)]
fn large() -> Project {
    let project = Project::new("# A\n");
    let mut summary = "- [A](a.md)\n".to_owned();
    for number in 0..150 {
        summary += &format!("- [{number}](many/{number}.md)\n");
        project.write(&format!("src/many/{number}.md"), "# One of many\n");
    }
    project.write("src/SUMMARY.md", &summary);
    project
}

#[cfg(unix)] // where Ctrl-C can be sent
#[track_caller]
fn stops_cleanly_at(mut server: Server, count: usize) {
    let start = Instant::now();
    while server.count() < count {
        assert!(start.elapsed() < PATIENCE, "{} files", server.count());
    }
    assert!(server.stop(), "Ctrl-C is no failure");
    assert_eq!(server.count(), 0, "files are left over");
}

#[cfg(unix)]
#[test]
#[ignore = "slow; .ci/run runs it"]
fn ctrl_c_leaves_nothing_behind() {
    let project = large();
    for (what, count) in [("the folder", 1), ("some of the first book", 30)] {
        println!("during the first build, with {what}");
        stops_cleanly_at(Server::launch(&project, &[]), count);
    }
    let server = Server::start(&project, &[]);
    let one_book = server.count();
    project.write("src/a.md", "# B\n");
    println!("during a rebuild");
    stops_cleanly_at(server, one_book + 30);
    println!("while nothing is built");
    stops_cleanly_at(Server::start(&Project::new("# A\n"), &[]), 1);
}

/// As a service manager or `timeout` stops it.
#[cfg(unix)]
#[test]
fn a_server_that_is_terminated_leaves_nothing_behind() {
    let mut server = Server::start(&Project::new("# A\n"), &[]);
    assert!(server.count() > 0);
    assert!(server.ends_by("-TERM"), "SIGTERM is no failure");
    assert_eq!(server.count(), 0, "files are left over");
}

/// `closures | head -1` shows the address and goes on.
#[test]
fn a_closed_terminal_does_not_stop_the_server() {
    let project = Project::new("# A\n");
    let mut child = closures()
        .env("EVIDENCE", project.evidence())
        .args(["--port", "0", "--root"])
        .arg(project.path(""))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("closures runs");
    let mut line = String::new();
    let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
    stdout.read_line(&mut line).expect("a line");
    drop((stdout, child.stderr.take()));
    let address = line.split("http://").nth(1).and_then(|rest| rest.split(' ').next());
    let server = Server {
        child,
        builds: TempDir::new().expect("a folder"),
        address: address.expect("an address").to_owned(),
        lines: mpsc::channel().1,
    };
    project.write("src/a.md", "```rsut\n```\n");
    thread::sleep(Duration::from_millis(500)); // for the broken build
    project.write("src/a.md", &chapter("Still served."));
    server.wait_for_page("Still served.");
}
