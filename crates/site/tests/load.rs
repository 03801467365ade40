//! The server under load: many readers at once, while their author writes.
//!
//! Takes three seconds, so that every `cargo test` can. Longer, and with the
//! figures:
//! `LOAD_SECONDS=30 cargo test --package site --test load -- --nocapture`

#[allow(dead_code, reason = "the other tests use the rest of it")]
mod project;
#[allow(dead_code, reason = "the other tests use the rest of it")]
mod server;

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::{Duration, Instant};

use project::Project;
use server::Server;
use walkdir::WalkDir;

/// Each with a connection of its own, kept all the time.
const READERS: usize = 200;
/// What the server may use at its peak, in MiB.
#[cfg(target_os = "linux")]
const MEMORY: u64 = 100;

#[test]
fn two_hundred_readers_get_whole_pages_while_the_author_writes() {
    let time = seconds(env::var("LOAD_SECONDS").ok().as_deref()).expect("a time to take");
    let project = Project::of_the_book();
    let paths = Arc::new(paths(&project));
    let server = Server::start(&project);
    let together = Arc::new(Barrier::new(READERS + 1));
    let readers: Vec<_> = (0..READERS)
        .map(|number| {
            let (paths, together) = (Arc::clone(&paths), Arc::clone(&together));
            let mut reader = Reader::new(number, &server);
            thread::spawn(move || {
                together.wait();
                reader.read_until(Instant::now() + time, &paths)
            })
        })
        .collect();
    together.wait();
    write_until(Instant::now() + time, &project);
    let mut answers = Vec::new();
    for reader in readers {
        answers.extend(reader.join().expect("a reader ends").expect("no error"));
    }
    let made = server
        .said
        .try_iter()
        .filter(|line| line == "made anew")
        .count();
    tell(&mut answers, time, made);
    if made == 0 {
        // The readers took all of a busy machine; then it is made after them.
        server.wait_for("made anew");
    }
    #[cfg(target_os = "linux")]
    {
        let peak = server.peak_memory() >> 20;
        println!("{peak} MiB at the peak");
        assert!(peak < MEMORY, "{peak} MiB at the peak, more than {MEMORY}");
    }
}

#[test]
fn the_time_to_take_is_a_number_of_seconds() {
    assert_eq!(seconds(None), Ok(Duration::from_secs(3)));
    assert_eq!(seconds(Some("30")), Ok(Duration::from_secs(30)));
    for bad in ["", "0", "-1", "a minute"] {
        let told = format!("LOAD_SECONDS={bad}: expected a number of seconds, 1 or more");
        assert_eq!(seconds(Some(bad)), Err(told));
    }
}

fn seconds(asked: Option<&str>) -> Result<Duration, String> {
    let asked = asked.unwrap_or("3");
    let seconds = asked.parse().ok().filter(|seconds| *seconds > 0);
    let told = || format!("LOAD_SECONDS={asked}: expected a number of seconds, 1 or more");
    seconds.map(Duration::from_secs).ok_or_else(told)
}

/// Everything that is in the book, pages and what belongs to them.
fn paths(project: &Project) -> Vec<String> {
    let built = project.run(&["build", "--unproven"]);
    assert!(built.status.success(), "{built:?}");
    let book = project.path("book");
    let files = WalkDir::new(&book)
        .into_iter()
        .map(|file| file.expect("a file"));
    let paths = files.filter(|file| file.file_type().is_file()).map(|file| {
        let path = file.path().strip_prefix(&book).expect("a file of the book");
        format!("/{}", path.to_string_lossy().replace('\\', "/"))
    });
    paths.collect()
}

/// Changes a chapter every second.
fn write_until(end: Instant, project: &Project) {
    let chapter = project.read("src/introduction.md");
    for number in 1.. {
        thread::sleep(Duration::from_secs(1));
        if Instant::now() >= end {
            break;
        }
        project.write(
            "src/introduction.md",
            &format!("{chapter}\nChange {number}.\n"),
        );
    }
}

/// A browser that never rests: one connection, one request after another.
struct Reader {
    number: usize,
    stream: BufReader<TcpStream>,
    host: String,
    /// When the page read last was made, as the server told.
    made: Option<String>,
}

impl Reader {
    fn new(number: usize, server: &Server) -> Reader {
        Reader {
            number,
            stream: BufReader::new(server.connect()),
            host: server.address.clone(),
            made: None,
        }
    }

    /// How long each answer took.
    fn read_until(&mut self, end: Instant, paths: &[String]) -> Result<Vec<Duration>, String> {
        let mut times = Vec::new();
        let mut at = self.number;
        while Instant::now() < end {
            // Everybody reads everything, each in another order.
            at = at.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let path = &paths[(at >> 33) % paths.len()];
            let start = Instant::now();
            self.read(path).map_err(|error| {
                format!(
                    "reader {}, {path}, answer {}: {error}",
                    self.number,
                    times.len() + 1
                )
            })?;
            times.push(start.elapsed());
        }
        Ok(times)
    }

    fn read(&mut self, path: &str) -> Result<(), String> {
        let Reader {
            stream, host, made, ..
        } = self;
        let since = made
            .take()
            .map(|made| format!("If-Modified-Since: {made}\r\n"));
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {host}\r\n{}\r\n",
            since.unwrap_or_default()
        );
        let failed = |error: std::io::Error| error.to_string();
        stream
            .get_mut()
            .write_all(request.as_bytes())
            .map_err(failed)?;
        let mut line = String::new();
        stream.read_line(&mut line).map_err(failed)?;
        let status = line.trim_end().to_owned();
        let mut length = 0;
        while line != "\r\n" {
            line.clear();
            if stream.read_line(&mut line).map_err(failed)? == 0 {
                return Err(format!("the connection ended after {status:?}"));
            }
            match line.trim_end().split_once(": ") {
                Some(("content-length", bytes)) => {
                    length = bytes.parse().map_err(|_| line.clone())?;
                }
                Some(("last-modified", time)) => *made = Some(time.to_owned()),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        match status.as_str() {
            "HTTP/1.1 200 OK" => stream.read_exact(&mut body).map_err(failed)?,
            "HTTP/1.1 304 Not Modified" => return Ok(()),
            _ => return Err(status),
        }
        let whole = !path.ends_with(".html") || body.trim_ascii_end().ends_with(b"</html>");
        whole
            .then_some(())
            .ok_or_else(|| format!("half a page of {length} bytes"))
    }
}

fn tell(answers: &mut [Duration], time: Duration, made: usize) {
    answers.sort_unstable();
    let per_second = answers.len() as u64 / time.as_secs();
    let slowest = |percent: usize| answers[(answers.len() - 1) * percent / 100];
    println!(
        "{READERS} readers, {} s: {} answers, {per_second} a second; half of them within {:.1?}, \
         99 of 100 within {:.1?}, all within {:.1?}; the book made anew {made} times",
        time.as_secs(),
        answers.len(),
        slowest(50),
        slowest(99),
        slowest(100),
    );
}
