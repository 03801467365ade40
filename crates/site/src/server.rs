//! Serves the book on this machine and makes it anew whenever it changes.
//!
//! Each book is made by a process of its own, in a folder of its own. A request
//! is answered from the newest whole one; where a change breaks the book, the
//! last good one stays.

use std::env;
use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::body::Body;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{Extension, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::from_fn;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use clap::Args;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::watch::{self, Receiver, Sender};
use tower_http::services::{ServeDir, ServeFile};

use crate::connections::{self, Seat};
use crate::gate::gate;
use crate::render::RELOAD;
use crate::watch::Changes;

/// How to serve.
#[derive(Args)]
pub struct Options {
    /// The port to serve on
    #[arg(long, value_name = "N", default_value_t = 3000)]
    port: u16,
    /// The address to serve on; any but the default lets other machines read
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    host: IpAddr,
    /// Open the book in a browser
    #[arg(long)]
    open: bool,
}

/// Bytes that an open page can say at once: no more than that it closes.
const WORD: usize = 1024;

/// What readers get: the newest whole book, or why there is none yet.
type Newest = std::result::Result<Arc<TempDir>, Arc<str>>;

/// The folder of the books' folders, until the server ends.
type Shelf = Mutex<Option<TempDir>>;

/// Serves until the reader stops it with Ctrl-C.
///
/// # Errors
/// A port that is taken, or a project that cannot be watched.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    tokio::runtime::Runtime::new()?.block_on(serve(root.to_path_buf(), options))
}

async fn serve(root: PathBuf, options: &Options) -> Result<()> {
    let address = SocketAddr::new(options.host, options.port);
    let listener = match TcpListener::bind(address).await {
        Ok(listener) => listener,
        Err(error) if error.kind() == ErrorKind::AddrInUse => bail!(
            "port {} of {} is taken by another program; choose one with --port N",
            options.port,
            options.host
        ),
        Err(error) => return Err(error).with_context(|| format!("cannot serve on {address}")),
    };
    let url = format!("http://{}", listener.local_addr()?);
    let changes = Changes::watch(&root)?;
    let shelf = TempDir::with_prefix("closures-").context("no folder for the book")?;
    let (newest, books) = watch::channel(make(&root, shelf.path()));
    let shelf = Arc::new(Shelf::new(Some(shelf)));
    println!("the book is at {url} (stop with Ctrl-C)");
    if options.open {
        opener::open(&url)
            .with_context(|| format!("cannot open a browser; the book is at {url}"))?;
    }
    let place = Arc::clone(&shelf);
    thread::spawn(move || {
        while changes.next() {
            match &*place.lock().unwrap_or_else(PoisonError::into_inner) {
                Some(shelf) => follow(&root, shelf.path(), &newest),
                None => break,
            }
        }
    });
    let app = Router::new()
        .route(&format!("/{RELOAD}"), get(reload))
        .fallback(page)
        .layer(from_fn(gate))
        .with_state(books);
    // Not a graceful shutdown: it would wait for every open page to close.
    tokio::select! {
        () = connections::answer(listener, app) => {}
        stopped = tokio::signal::ctrl_c() => stopped?,
    }
    // With every book on it; one that is being made would leave its files, and
    // is made first.
    drop(shelf.lock().unwrap_or_else(PoisonError::into_inner).take());
    Ok(())
}

/// Makes the book in a folder of its own on the shelf, and tells what went
/// wrong.
fn make(root: &Path, shelf: &Path) -> Newest {
    let made = TempDir::new_in(shelf)
        .map_err(anyhow::Error::from)
        .and_then(|folder| {
            make_in(root, folder.path())?;
            Ok(Arc::new(folder))
        });
    made.map_err(|error| {
        let told = format!("{error:#}");
        eprintln!("{}", told.trim_end());
        told.into()
    })
}

/// The process gives back all the memory that it took: with a book's chapters
/// it grows, and the server does not.
fn make_in(root: &Path, folder: &Path) -> Result<()> {
    let mut make = Command::new(env::current_exe()?);
    make.arg("make").arg(folder).arg("--root").arg(root);
    let made = make.stdin(Stdio::null()).output()?;
    if !made.status.success() {
        bail!("{}", String::from_utf8_lossy(&made.stderr).trim_end());
    }
    Ok(())
}

/// Makes the book anew; a broken one never takes the place of a good one.
fn follow(root: &Path, shelf: &Path, newest: &Sender<Newest>) {
    match make(root, shelf) {
        Ok(folder) => {
            drop(newest.send_replace(Ok(folder)));
            println!("made anew");
        }
        Err(told) if newest.borrow().is_err() => drop(newest.send_replace(Err(told))),
        Err(_) => eprintln!("the last good book stays"),
    }
}

/// A file of the newest book.
///
/// No link leads out of its folder, for a book with links in it is not made.
/// It is kept until its file is open; open, that outlives the folder.
async fn page(State(books): State<Receiver<Newest>>, request: Request) -> Response {
    let newest = books.borrow().clone();
    let book = match newest {
        Ok(book) => book,
        Err(told) => return (StatusCode::SERVICE_UNAVAILABLE, told.to_string()).into_response(),
    };
    let not_found = ServeFile::new(book.path().join("404.html"));
    let mut files = ServeDir::new(book.path()).not_found_service(not_found);
    let mut response = match files.try_call(request).await {
        Ok(response) => response.map(Body::new),
        Err(error) if error.kind() == ErrorKind::InvalidFilename => {
            (StatusCode::NOT_FOUND, "no page has such a name\n").into_response()
        }
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, format!("{error}\n")).into_response(),
    };
    // A page kept by the browser would hide the author's change.
    response.headers_mut().insert(
        header::CACHE_CONTROL,
        header::HeaderValue::from_static("no-cache"),
    );
    response
}

/// Tells an open page to load itself again, once there is a newer book.
async fn reload(
    socket: WebSocketUpgrade,
    Extension(seat): Extension<Seat>,
    State(mut books): State<Receiver<Newest>>,
) -> Response {
    books.mark_unchanged();
    let socket = socket
        .read_buffer_size(WORD)
        .write_buffer_size(0)
        .max_frame_size(WORD)
        .max_message_size(WORD);
    socket.on_upgrade(async move |mut socket: WebSocket| {
        let _taken = seat;
        tokio::select! {
            changed = books.changed() => if changed.is_ok() {
                // A page that is gone needs no telling.
                let _ = socket.send(Message::text("reload")).await;
            },
            _ = socket.recv() => {} // closed by the page
        }
    })
}
