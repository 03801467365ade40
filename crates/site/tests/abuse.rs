//! The server, asked for what it must not give, and in ways it must not be
//! asked. After each try it still answers a reader.

#[allow(dead_code, reason = "the other tests use the rest of it")]
mod project;
#[allow(dead_code, reason = "the other tests use the rest of it")]
mod server;

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::{Duration, Instant};

use project::Project;
use server::{PATIENCE, Server};

const GET: &str = "GET /a.html HTTP/1.1";
/// What every reader's request has, its own last answer included.
const READER: &str = "Host: localhost\r\nConnection: close\r\n";

/// Lines, each with its end, and the empty one behind them.
fn lines(lines: &[&str]) -> String {
    lines
        .iter()
        .map(|line| format!("{line}\r\n"))
        .collect::<String>()
        + "\r\n"
}

/// A request of a reader, with one line more.
fn with(line: &str) -> String {
    format!("{GET}\r\n{READER}{line}\r\n\r\n")
}

fn page() -> Project {
    Project::new("# A\n\nThe first book.\n")
}

/// The server answers so, or closes where `expected` is `closed`, and
/// answers its readers as before.
#[track_caller]
fn expect(server: &Server, what: &str, request: impl AsRef<[u8]>, expected: &str) {
    let answer = server.send(request.as_ref());
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_default();
    let status = head.split(' ').nth(1).unwrap_or("closed");
    let found = format!("{status} {body}");
    assert!(
        found.starts_with(expected),
        "{what}: {expected:?} expected, found {answer:?}"
    );
    assert_eq!(server.status(GET), "200", "after {what}");
}

#[test]
fn only_this_machine_and_addresses_are_answered_for() {
    let project = page();
    let server = Server::start(&project);
    let one = "400 a request names its server in one `Host` header\n";
    let not = |name: &str| {
        format!(
            "421 this server answers to `localhost` and to IP addresses, not to `{name}`; use one \
             of them instead\n"
        )
    };
    let elsewhere = not("elsewhere.example");
    let table: [(&[&str], &str); 12] = [
        (&[GET, "Host: localhost"], "200 "),
        (&[GET, "Host: LOCALHOST:80"], "200 "),
        (&[GET, "Host: 192.168.1.7:3000"], "200 "),
        (&[GET, "Host: [::1]:3000"], "200 "),
        (
            &["GET http://localhost/a.html HTTP/1.1", "Host: localhost"],
            "200 ",
        ),
        (&[GET], one),
        (&["GET /a.html HTTP/1.0"], one),
        (&[GET, "Host: localhost", "Host: localhost"], one),
        (&[GET, "Host: "], &not("")),
        (&[GET, "Host: elsewhere.example"], &elsewhere),
        (
            &[
                "GET http://elsewhere.example/a.html HTTP/1.1",
                "Host: localhost",
            ],
            &elsewhere,
        ),
        (
            &["GET /__livereload HTTP/1.1", "Host: elsewhere.example"],
            &elsewhere,
        ),
    ];
    for (request, expected) in table {
        let request = lines(&[request, &["Connection: close"]].concat());
        expect(&server, &request, &request, expected);
    }
}

#[test]
fn a_page_of_another_site_cannot_listen() {
    let project = page();
    let server = Server::start(&project);
    let socket = [
        "GET /__livereload HTTP/1.1",
        "Host: localhost:3000",
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    ];
    let refused = "403 pages of other sites may not read this book\n";
    for origin in [
        "http://elsewhere.example",
        "http://localhost:3001",
        "http://localhost",
        "http://localhost:3000.elsewhere.example",
        "http://localhost:3000\r\nOrigin: http://elsewhere.example",
        "localhost:3000",
        "null",
        "",
    ] {
        let origin = format!("Origin: {origin}");
        let request = lines(&[&socket[..], &[origin.as_str()]].concat());
        expect(&server, &origin, &request, refused);
    }
    let ours = lines(&[&socket[..], &["Origin: http://localhost:3000"]].concat());
    let mut stream = server.connect();
    stream.write_all(ours.as_bytes()).expect("the server reads");
    let mut switched = [0; 12];
    stream
        .read_exact(&mut switched)
        .expect("the server answers");
    assert_eq!(&switched, b"HTTP/1.1 101");
}

#[test]
fn a_listener_that_talks_is_no_longer_listened_to() {
    let project = page();
    let server = Server::start(&project);
    // Frames that announce 2 KiB, 15 MiB and 2^62 bytes, and the first of them;
    // a message that never ends, in small frames.
    let part = |kind: u8| [&[kind, 0xfe, 0x03, 0xe8][..], &[0; 1004]].concat();
    for frames in [
        b"\x82\xfe\x08\0abcd".to_vec(),
        b"\x82\xff\0\0\0\0\0\xf0\0\0abcd".to_vec(),
        b"\x82\xff\x40\0\0\0\0\0\0\0abcd".to_vec(),
        [part(2), part(0)].concat(),
    ] {
        let mut page = server.open_page();
        page.write_all(&frames).expect("the server reads");
        let start = &frames[..4];
        assert!(
            is_closed_within(&mut page, PATIENCE),
            "{start:x?} and so on"
        );
    }
    assert_eq!(server.status(GET), "200");
}

/// Every way up, spelled in every way, and enough of them to reach the root
/// of the file system, from where the file is named in full.
#[test]
fn no_path_leads_out_of_the_book() {
    let project = page();
    project.write("secret.txt", "a secret");
    let secret = project
        .path("secret.txt")
        .to_string_lossy()
        .replace('\\', "/");
    let server = Server::start(&project);
    let ups = [
        "..",
        "%2e%2e",
        "%2E.",
        ".%2e",
        "%252e%252e",
        "%c0%ae%c0%ae",
        "%e0%80%ae%e0%80%ae",
        "%u002e%u002e",
        "..;",
        "..%00",
        "....",
        "",
    ];
    let slashes = [
        "/", "%2f", "%2F", "%252f", "\\", "%5c", "%255c", "%c0%af", "//", "/./",
    ];
    let mut tries = Vec::new();
    for up in ups {
        for slash in slashes {
            let way = format!("{up}{slash}").repeat(20);
            let rest = secret.trim_start_matches('/').replace('/', slash);
            tries.push(format!("/{way}{rest}"));
            tries.push(format!("/a.html/{way}{rest}"));
            tries.push(format!("{slash}{rest}"));
        }
    }
    for other in [
        "/C:/Windows/win.ini",
        "/C:%5cWindows%5cwin.ini",
        "/%5c%5c127.0.0.1%5cC$%5cWindows%5cwin.ini",
        "/a.html%00.txt",
        "/%00",
        "/%",
        "/%zz",
        "/%ff",
        "/.",
        "/..",
        "*",
    ] {
        tries.push(other.to_owned());
    }
    for path in tries {
        let answer = server.send(format!("GET {path} HTTP/1.1\r\n{READER}\r\n").as_bytes());
        let refused = answer.starts_with("HTTP/1.1 4") || path == "/.";
        assert!(refused && !answer.contains("a secret"), "{path}: {answer}");
    }
    assert_eq!(server.status(GET), "200");
}

#[cfg(unix)]
#[test]
fn no_link_leads_out_of_the_book() {
    let project = page();
    project.write("elsewhere/note.txt", "meant to be kept");
    for (to, link) in [("elsewhere", "folder"), ("elsewhere/note.txt", "note.txt")] {
        std::os::unix::fs::symlink(project.path(to), project.path("src").join(link))
            .expect("a link");
    }
    let told = project.build().1;
    for link in ["src/folder", "src/note.txt"] {
        let expected = format!("{link}: a symbolic link; put the file itself here");
        assert!(told.contains(&expected), "{told}");
    }
}

#[test]
fn what_is_no_request_for_a_page_is_refused() {
    let project = page();
    project.write("src/folder/b.md", "# B\n");
    project.write("src/SUMMARY.md", "- [A](a.md)\n- [B](folder/b.md)\n");
    let server = Server::start(&project);
    let mebibyte = "x".repeat(1 << 20);
    let target = |target: &str| format!("GET {target} HTTP/1.1\r\n{READER}\r\n");
    let version = |version: &str| format!("GET /a.html {version}\r\n{READER}\r\n");
    let body = |headers: &str, body: &str| with(&format!("{headers}\r\n\r\n{body}"));
    let content = "413 a reader's request has no content\n";
    let mut table = vec![
        // What is asked for.
        (
            "a path of two slashes",
            target("//folder"),
            "404 no page's path starts with",
        ),
        (
            "a name too long for a file",
            target(&"/x".repeat(300).replace("x/", "x")),
            "404 no page has",
        ),
        (
            "a path too long for a file",
            target(&"/x".repeat(4000)),
            "404 no page has",
        ),
        ("a line of 1 MiB", target(&format!("/{mebibyte}")), "431 "),
        ("no path", target("a.html"), "421 "),
        (
            "a tunnel",
            format!("CONNECT localhost:80 HTTP/1.1\r\n{READER}\r\n"),
            "405 ",
        ),
        (
            "a tunnel to elsewhere",
            format!("CONNECT a.example:80 HTTP/1.1\r\n{READER}\r\n"),
            "421 ",
        ),
        // In which words.
        ("HTTP/0.9", "GET /a.html\r\n\r\n".to_owned(), "400 "),
        ("HTTP/1.2", version("HTTP/1.2"), "400 "),
        (
            "HTTP/2",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_owned(),
            "closed ",
        ),
        ("HTTP/3", version("HTTP/3.0"), "400 "),
        ("TLS", "\x16\x03\x01\x02\0\x01\0\x01".to_owned(), "400 "),
        ("noise", "\0\x7f \x01\r\n\r\n".to_owned(), "400 "),
        // With which headers.
        ("a header of 1 MiB", with(&format!("A: {mebibyte}")), "431 "),
        ("10 000 headers", with(&"A: b\r\n".repeat(10_000)), "431 "),
        ("a header on two lines", with("A: b\r\n c"), "400 "),
        ("a space before the colon", with("A : b"), "400 "),
        ("a NUL in a header", with("A: b\0c"), "400 "),
        ("half an end of a line", with("A: b\rC: d"), "400 "),
        // With content, or in doubt about how much.
        ("content", body("Content-Length: 3", "abc"), content),
        (
            "content announced",
            with("Expect: 100-continue\r\nContent-Length: 3"),
            content,
        ),
        (
            "content in chunks",
            body("Transfer-Encoding: chunked", "0\r\n\r\n"),
            content,
        ),
        (
            "a length and chunks",
            body(
                "Content-Length: 3\r\nTransfer-Encoding: chunked",
                "0\r\n\r\n",
            ),
            content,
        ),
        (
            "two lengths",
            body("Content-Length: 0\r\nContent-Length: 3", "abc"),
            "400 ",
        ),
        (
            "a length twice",
            body("Content-Length: 3\r\nContent-Length: 3", "abc"),
            content,
        ),
        (
            "a negative length",
            body("Content-Length: -3", "abc"),
            "400 ",
        ),
        (
            "a length beyond 2^64",
            body("Content-Length: 18446744073709551616", "abc"),
            "400 ",
        ),
        (
            "chunks and something else",
            body("Transfer-Encoding: chunked, x", "0\r\n\r\n"),
            "400 ",
        ),
        (
            "almost chunks",
            body("Transfer-Encoding: xchunked", "0\r\n\r\n"),
            "400 ",
        ),
        // In parts.
        (
            "2 000 ranges",
            with(&format!("Range: bytes=0-1{}", ",0-1".repeat(2000))),
            "416 ",
        ),
        (
            "a range beyond 2^64",
            with("Range: bytes=0-18446744073709551616"),
            "416 ",
        ),
        (
            "a range beyond the end",
            with("Range: bytes=18446744073709551615-"),
            "416 ",
        ),
        ("a range backwards", with("Range: bytes=5-2"), "416 "),
        ("a range of nothing", with("Range: bytes=-0"), "416 "),
    ];
    for method in [
        "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND", "get",
    ] {
        for path in ["/a.html", "/__livereload", "/nowhere"] {
            let request = format!("{method} {path} HTTP/1.1\r\n{READER}\r\n");
            table.push((
                method,
                request,
                "405 this book is read by GET and HEAD, not by ",
            ));
        }
    }
    for (what, request, expected) in table {
        expect(&server, what, request, expected);
    }
}

#[test]
fn what_is_odd_but_clear_is_answered() {
    let project = page();
    let server = Server::start(&project);
    let bare = format!("{GET}\n{READER}\n").replace('\r', "");
    for (what, request, expected) in [
        (
            "a length of nothing",
            with("Content-Length: 0"),
            "200 <!DOCTYPE",
        ),
        ("a part", with("Range: bytes=0-3"), "206 <!DO"),
        (
            "a part as long as can be",
            with("Range: bytes=0-18446744073709551615"),
            "206 <!DOC",
        ),
        (
            "15 KiB of cookies",
            with(&format!("Cookie: a={}", "b".repeat(15 << 10))),
            "200 ",
        ),
        ("lines without a carriage return", bare, "200 <!DOCTYPE"),
    ] {
        expect(&server, what, request, expected);
    }
    let next = "HEAD /a.html HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(50) + &with("A: b");
    let answers = server.send(next.as_bytes());
    assert_eq!(answers.matches("HTTP/1.1 200 OK").count(), 51, "{answers}");
}

#[test]
fn what_follows_a_refused_request_is_not_read() {
    let project = page();
    let server = Server::start(&project);
    let hidden = format!("{GET}\r\n{READER}\r\n");
    let host = "Host: localhost\r\n";
    for request in [
        format!(
            "{GET}\r\n{host}Content-Length: {}\r\n\r\n{hidden}",
            hidden.len()
        ),
        format!("{GET}\r\n{host}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n{hidden}"),
        format!(
            "{GET}\r\n{host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n{hidden}"
        ),
        format!("{GET}\r\n{host}Content-Length: 0\r\nContent-Length: 5\r\n\r\n{hidden}"),
        format!("POST /a.html HTTP/1.1\r\n{host}\r\n{hidden}"),
        format!("{GET}\r\nHost: elsewhere.example\r\n\r\n{hidden}"),
    ] {
        let answer = server.send(request.as_bytes());
        assert_eq!(
            answer.matches("HTTP/1.1 ").count(),
            1,
            "{request}\n{answer}"
        );
        assert!(answer.starts_with("HTTP/1.1 4"), "{request}\n{answer}");
    }
}

/// Waits for the end of a connection, whatever comes before it.
fn is_closed_within(stream: &mut TcpStream, time: Duration) -> bool {
    stream.set_read_timeout(Some(time)).expect("a time limit");
    let ended = stream.read_to_end(&mut Vec::new());
    ended.map_or_else(|error| error.kind() == ErrorKind::ConnectionReset, |_| true)
}

#[test]
fn who_is_slow_to_ask_is_sent_away() {
    let project = page();
    let server = Server::start(&project);
    let mut silent = server.connect();
    let mut answered = server.connect();
    let whole = format!("{GET}\r\nHost: localhost\r\n\r\n");
    answered
        .write_all(whole.as_bytes())
        .expect("the server reads");
    let mut slow = server.connect();
    slow.write_all(GET.as_bytes()).expect("the server reads");
    let start = Instant::now();
    // A letter now and then does not keep a connection.
    while slow.write_all(b"x").is_ok() && start.elapsed() < PATIENCE {
        thread::sleep(Duration::from_millis(200));
    }
    assert!(
        start.elapsed() < PATIENCE,
        "a letter now and then keeps a connection"
    );
    assert!(
        is_closed_within(&mut silent, PATIENCE),
        "silence keeps a connection"
    );
    assert!(
        is_closed_within(&mut answered, PATIENCE),
        "an old request keeps a connection"
    );
    assert_eq!(server.status(GET), "200");
}

#[test]
fn who_is_slow_to_read_is_sent_away() {
    const LARGE: usize = 32 << 20;
    let project = page();
    let large = std::fs::File::create(project.path("src/large.bin")).expect("a file");
    large.set_len(LARGE as u64).expect("room");
    let server = Server::start(&project);
    let request = format!("GET /large.bin HTTP/1.1\r\n{READER}\r\n");
    assert!(
        server.send(request.as_bytes()).len() > LARGE,
        "a reader gets all of it"
    );
    let mut slow: Vec<TcpStream> = (0..200).map(|_| server.connect()).collect();
    for stream in &mut slow {
        stream
            .write_all(request.as_bytes())
            .expect("the server reads");
    }
    let start = Instant::now();
    // Sending fails once the other end is gone; reading would take the answer.
    while !slow.is_empty() {
        assert!(
            start.elapsed() < PATIENCE,
            "an answer that nobody reads keeps a connection"
        );
        thread::sleep(Duration::from_millis(200));
        slow.retain_mut(|stream| stream.write_all(b"x").is_ok());
    }
    assert_eq!(server.status(GET), "200");
    #[cfg(target_os = "linux")]
    {
        let peak = server.peak_memory() >> 20;
        assert!(peak < 100, "{peak} MiB at the peak");
    }
}

#[test]
fn who_comes_to_a_full_house_waits_until_somebody_leaves() {
    /// As many as the server has connections at once.
    const SEATS: usize = 512;
    rlimit::increase_nofile_limit(2 * SEATS as u64).expect("files for this test");
    let project = page();
    let server = Server::start_with_few_files(&project);
    let mut pages: Vec<TcpStream> = (0..SEATS).map(|_| server.open_page()).collect();
    let mut next = server.connect();
    next.write_all(with("A: b").as_bytes()).expect("a queue");
    next.set_read_timeout(Some(Duration::from_secs(1)))
        .expect("a time limit");
    let mut status = [0; 12];
    assert!(
        next.read_exact(&mut status).is_err(),
        "more than {SEATS} at once"
    );
    drop(pages.pop());
    next.set_read_timeout(Some(PATIENCE)).expect("a time limit");
    next.read_exact(&mut status).expect("an answer");
    assert_eq!(&status, b"HTTP/1.1 200");
    #[cfg(target_os = "linux")]
    {
        let peak = server.peak_memory() >> 20;
        assert!(peak < 100, "{peak} MiB at the peak");
    }
}
