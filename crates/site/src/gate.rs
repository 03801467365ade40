//! Refuses what no reader's browser asks of this server.
//!
//! A page of another site can have a name of that site point to this machine,
//! and then read what is served here as if it were its own (DNS rebinding).
//! `localhost` and plain addresses are nobody's to point elsewhere.

use std::net::{Ipv4Addr, Ipv6Addr};

use axum::body::HttpBody;
use axum::extract::Request;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Lets a reader's request in; any other is told why it is refused.
pub async fn gate(request: Request, next: Next) -> Response {
    let Some((status, why)) = refusal(&request) else {
        return next.run(request).await;
    };
    // What follows on this connection may not be the request it looks like.
    let headers = [(header::CONNECTION, "close"), (header::ALLOW, "GET, HEAD")];
    (status, headers, why + "\n").into_response()
}

fn refusal(request: &Request) -> Option<(StatusCode, String)> {
    let uri = request.uri();
    let Some(host) = only_host(request.headers()) else {
        let why = "a request names its server in one `Host` header".to_owned();
        return Some((StatusCode::BAD_REQUEST, why));
    };
    // `GET http://elsewhere/` asks for elsewhere, whatever `Host` says.
    let asked = uri.authority().map_or(host, |authority| authority.as_str());
    if let Some(name) = [host, asked].into_iter().find(|name| !is_ours(name)) {
        let why = format!(
            "this server answers to `localhost` and to IP addresses, not to `{name}`; \
             use one of them instead"
        );
        return Some((StatusCode::MISDIRECTED_REQUEST, why));
    }
    if !is_from_here(request.headers(), host) {
        let why = "pages of other sites may not read this book".to_owned();
        return Some((StatusCode::FORBIDDEN, why));
    }
    if request.method() != Method::GET && request.method() != Method::HEAD {
        let why = format!(
            "this book is read by GET and HEAD, not by {}",
            request.method()
        );
        return Some((StatusCode::METHOD_NOT_ALLOWED, why));
    }
    if !request.body().is_end_stream() {
        let why = "a reader's request has no content".to_owned();
        return Some((StatusCode::PAYLOAD_TOO_LARGE, why));
    }
    // `//name` would be answered by a redirection to `//name/`, another host.
    uri.path().starts_with("//").then(|| {
        let why = "no page's path starts with two slashes".to_owned();
        (StatusCode::NOT_FOUND, why)
    })
}

fn only_host(headers: &HeaderMap) -> Option<&str> {
    let mut hosts = headers.get_all(header::HOST).iter();
    let host = hosts.next()?.to_str().ok()?;
    hosts.next().is_none().then_some(host)
}

/// With a port or without. Which port is not looked at: it is another one
/// where connections are passed on, into a container for instance.
fn is_ours(authority: &str) -> bool {
    let name = match authority.rsplit_once(':') {
        Some((name, port)) if port.parse::<u16>().is_ok() => name,
        _ => authority,
    };
    let in_brackets = name
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    name.eq_ignore_ascii_case("localhost")
        || name.parse::<Ipv4Addr>().is_ok()
        || in_brackets.is_some_and(|address| address.parse::<Ipv6Addr>().is_ok())
}

/// Browsers say whose page asks where it might be another site's, as for
/// WebSockets, to which they let every page connect.
fn is_from_here(headers: &HeaderMap, host: &str) -> bool {
    headers.get_all(header::ORIGIN).iter().all(|origin| {
        let origin = origin.to_str().unwrap_or_default();
        let page = origin
            .strip_prefix("http://")
            .or_else(|| origin.strip_prefix("https://"));
        page.is_some_and(|page| page.eq_ignore_ascii_case(host))
    })
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn only_localhost_and_addresses_are_ours() {
        for ours in [
            "localhost",
            "LocalHost:3000",
            "127.0.0.1",
            "127.0.0.1:3000",
            "192.168.1.7:65535",
            "[::1]",
            "[::1]:3000",
            "[fe80::1]",
        ] {
            assert!(is_ours(ours), "{ours}");
        }
        for strange in [
            "",
            ":3000",
            "elsewhere.example",
            "elsewhere.example:3000",
            "localhost.elsewhere.example",
            "127.0.0.1.elsewhere.example",
            "elsewhere.example:127.0.0.1",
            "localhost, elsewhere.example",
            "localhost@elsewhere.example",
            "localhost:elsewhere",
            "localhost:65536",
            "127.0.0.1/",
            "127.1",
            "2130706433",
            "::1",
            "[::1",
            "[localhost]",
        ] {
            assert!(!is_ours(strange), "{strange}");
        }
    }
}
