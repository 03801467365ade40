//! Serves the book on this machine to its authors: each request is answered
//! from the newest good book, and open pages reload when there is a newer one.

use std::io::ErrorKind;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use axum::Router;
use axum::body::Body;
use axum::extract::ws::{Message, WebSocketUpgrade};
use axum::extract::{self, Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::net::TcpListener;
#[cfg(unix)]
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch::{self, Receiver};
use tower_http::services::{ServeDir, ServeFile};

use crate::rebuild::{Builder, Builds, Newest};
use crate::watch::Changes;

/// How to serve.
#[derive(clap::Args)]
pub struct Options {
    /// The port to serve on
    #[arg(long, value_name = "N", default_value_t = 3000)]
    port: u16,
    /// The address to serve on; any but the default lets other machines read
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    host: IpAddr,
    /// Also answer for this host name, such as `box.local`; may be repeated
    #[arg(long, value_name = "NAME")]
    allow_host: Vec<Authority>,
    /// Open the book in a browser
    #[arg(long)]
    open: bool,
}

/// Serves until Ctrl-C. `build` writes the book into the folder it is given.
///
/// # Errors
/// A port that is taken, or sources that cannot be watched.
#[tokio::main]
pub async fn run(
    options: &Options,
    sources: &[PathBuf],
    build: impl Fn(&Path) -> Result<()> + Send + 'static,
) -> Result<()> {
    let changes = Changes::watch(sources)?;
    let listener = bind(options.host, options.port).await?;
    let (newest, books) = watch::channel(None);
    let builder = Builder {
        build,
        newest,
        url: format!("http://{}", listener.local_addr()?),
        open: options.open,
    };
    let names = Names::from(options.allow_host.clone());
    let app = Router::new()
        .route("/__livereload/{book}", get(reload))
        .fallback(page)
        .layer(from_fn_with_state(names, check_host))
        .with_state(books);
    let builds = Builds::default();
    let serve = async {
        builds.start(builder, changes)?;
        axum::serve(listener, app).await.context("cannot serve")
    };
    let ended = tokio::select! {
        biased; // Ctrl-C must not end the process once there are folders to remove
        stopped = tokio::signal::ctrl_c() => stopped.context("Ctrl-C is not noticed"),
        () = terminated() => Ok(()),
        served = serve => served,
    };
    builds.remove();
    ended
}

/// Waits for SIGTERM. It does not end this process by itself, because `runner` catches
/// it to end the programs that run.
async fn terminated() {
    #[cfg(unix)]
    if let Ok(mut signal) = signal(SignalKind::terminate()) {
        signal.recv().await;
        return;
    }
    std::future::pending().await
}

async fn bind(host: IpAddr, port: u16) -> Result<TcpListener> {
    match TcpListener::bind((host, port)).await {
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            bail!("port {port} of {host} is taken by another program; choose one with --port N")
        }
        bound => bound.with_context(|| format!("cannot serve on port {port} of {host}")),
    }
}

/// The host names that are answered besides `localhost`.
type Names = Arc<[Authority]>;

async fn check_host(State(names): State<Names>, request: Request, next: Next) -> Response {
    match refusal(request.headers(), &names) {
        Some(refusal) => refusal.into_response(),
        None => next.run(request).await,
    }
}

/// Another site could give its own name to this machine's address, and its
/// pages could then read what is served here (DNS rebinding). `localhost` and
/// plain addresses cannot be used that way.
fn refusal(headers: &HeaderMap, names: &[Authority]) -> Option<(StatusCode, String)> {
    let header = |name| Some(headers.get(name)?.to_str().unwrap_or_default());
    let host = header(header::HOST).unwrap_or_default();
    let is_named = |it: &Authority| names.iter().any(|name| is_same_host(name, it));
    let is_ours = |it: Authority| {
        let address = it.host().trim_matches(['[', ']']);
        it.host() == "localhost" || address.parse::<IpAddr>().is_ok() || is_named(&it)
    };
    if !host.parse().is_ok_and(is_ours) {
        let why = format!(
            "this server answers for `localhost` and IP addresses, not for `{host}`; open one of \
             these, or restart the server with `--allow-host {host}`\n"
        );
        return Some((StatusCode::MISDIRECTED_REQUEST, why));
    }
    // Browsers let every page open a WebSocket here, and name the page's site.
    let site = header(header::ORIGIN)?.rsplit("://").next()?;
    let is_same = site == host || site.parse().is_ok_and(|it| is_named(&it));
    let why = "pages of other sites may not read this book\n";
    (!is_same).then(|| (StatusCode::FORBIDDEN, why.to_owned()))
}

fn is_same_host(one: &Authority, other: &Authority) -> bool {
    one.host().eq_ignore_ascii_case(other.host())
}

/// A file of the newest good book. Waits for the first build.
async fn page(State(mut books): State<Receiver<Newest>>, mut request: Request) -> Response {
    let newest = books.wait_for(Option::is_some).await.map(|newest| newest.clone());
    let book = match newest.ok().flatten() {
        Some(Ok(book)) => book,
        problem => {
            let why = problem.and_then(Result::err).unwrap_or_default().to_string();
            let again = [(header::REFRESH, "2")]; // seconds
            return (StatusCode::SERVICE_UNAVAILABLE, again, why).into_response();
        }
    };
    // Files of two builds within one second have the same date.
    request.headers_mut().remove(header::IF_MODIFIED_SINCE);
    let not_found = ServeFile::new(book.path().join("404.html"));
    let mut files = ServeDir::new(book.path()).not_found_service(not_found);
    let mut response = match files.try_call(request).await {
        Ok(response) => response.map(Body::new),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    };
    let value = HeaderValue::from_static("no-cache");
    response.headers_mut().insert(header::CACHE_CONTROL, value);
    response
}

/// Where pages of the book in this folder wait for a newer one. The folder's
/// name tells which book an open page belongs to.
pub fn endpoint(folder: &Path) -> String {
    format!("__livereload/{}", folder.file_name().unwrap_or_default().display())
}

/// Tells an open page to reload once there is a newer book than its own.
async fn reload(
    extract::Path(shown): extract::Path<PathBuf>,
    State(mut books): State<Receiver<Newest>>,
    socket: WebSocketUpgrade,
) -> Response {
    let shown = endpoint(&shown);
    socket.on_upgrade(async move |mut socket| {
        let newer = books.wait_for(|it| matches!(it, Some(Ok(it)) if endpoint(it.path()) != shown));
        tokio::select! {
            true = async { newer.await.is_ok() } => drop(socket.send(Message::text("reload")).await),
            _ = socket.recv() => {} // the page was closed
        }
    })
}
