//! `cargo run`: the book, served to a reader and following its author.

#[allow(dead_code, reason = "the other tests use the rest of it")]
mod project;
#[allow(dead_code, reason = "the other tests use the rest of it")]
mod server;

use std::io::Read;
use std::net::TcpListener;
use std::time::Duration;

use project::Project;
use server::Server;

#[test]
fn pages_are_there_to_be_read() {
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
    assert_eq!(server.status("GET /nowhere.html HTTP/1.1"), "404");
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

#[cfg(unix)] // where Ctrl-C can be sent
#[test]
fn a_server_that_is_stopped_while_it_makes_a_book_leaves_nothing_behind() {
    use std::time::Instant;
    use tempfile::TempDir;
    use walkdir::WalkDir;

    let project = Project::new("# A\n");
    let mut summary = "- [A](a.md)\n".to_owned();
    for number in 0..150 {
        summary += &format!("- [{number}](many/{number}.md)\n");
        project.write(&format!("src/many/{number}.md"), "# One of many\n");
    }
    project.write("src/SUMMARY.md", &summary);
    let books = TempDir::new().expect("a folder for books");
    let files = || WalkDir::new(books.path()).into_iter().count();
    let server = Server::start_with_books_in(books.path(), &project);
    let one_book = files();
    project.write("src/a.md", "# B\n");
    let start = Instant::now();
    while files() < one_book + 50 {
        assert!(start.elapsed() < server::PATIENCE, "no second book is made");
    }
    drop(server);
    assert_eq!(files(), 1, "{books:?} and what is in it");
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
