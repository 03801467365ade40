//! What a visitor may take of this machine: connections, time and memory, each
//! with a bound. `axum::serve` has none; hyper, which it is made of, has.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::sleep;
use tokio_io_timeout::TimeoutStream;
use tower::ServiceExt;

/// Connections at once, open pages that wait for a change among them. Who
/// comes later waits until somebody leaves.
const SEATS: usize = 512;

/// Files at once: each connection may have one of the book open, and there
/// are a few besides. macOS allows 256 until asked for more.
const FILES: u64 = 2 * SEATS as u64 + 64;

/// Seconds until a request has arrived, its line and all its headers, from
/// the start of the connection or from the end of the answer before.
const REQUEST: Duration = Duration::from_secs(5);

/// Seconds in which a visitor takes nothing of an answer, or of a reload.
const STALL: Duration = Duration::from_secs(5);

/// Bytes of a request's line and headers.
const HEAD: usize = 16 * 1024;

/// Milliseconds between two tries to accept a connection where the first
/// failed, most likely for want of files.
const RETRY: Duration = Duration::from_millis(100);

/// A connection's place among those at once; free when the last copy goes.
pub type Seat = Arc<OwnedSemaphorePermit>;

/// Answers every connection by `app`, each request with its [`Seat`] among
/// the extensions. Never ends.
pub async fn answer(listener: TcpListener, app: Router) {
    // Where more files are not allowed, fewer connections are answered at once.
    let _ = rlimit::increase_nofile_limit(FILES);
    let seats = Arc::new(Semaphore::new(SEATS));
    while let Ok(seat) = Arc::clone(&seats).acquire_owned().await {
        match listener.accept().await {
            Ok((stream, _)) => drop(tokio::spawn(converse(stream, app.clone(), Arc::new(seat)))),
            Err(_) => sleep(RETRY).await,
        }
    }
}

async fn converse(stream: TcpStream, app: Router, seat: Seat) {
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(STALL));
    let answer = service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(Arc::clone(&seat));
        app.clone().oneshot(request)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(REQUEST)
        .max_header_size(HEAD)
        .max_buf_size(HEAD)
        .serve_connection(TokioIo::new(Box::pin(stream)), answer)
        .with_upgrades();
    // Gone, too slow, or not speaking HTTP: nothing that the author could mend.
    let _ = connection.await;
}
