use super::asker::{self, Refused};
use super::body;
use super::patient::Patient;
use super::preview::Preview;
use super::{News, answer, events, script};
use http_body_util::BodyExt as _;
use http_body_util::combinators::BoxBody;
use hyper::body::{Bytes, Incoming};
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use percent_encoding::percent_decode_str;
use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;

type Body = BoxBody<Bytes, Infallible>;

/// How many connections there may be at once. A browser has six, and one more for each page that it has open.
const MOST: usize = 200;
/// How long the head of a request may take, and how long nothing may be asked on a connection that is kept.
const HEAD: Duration = Duration::from_secs(10);
/// How long a browser may take nothing of an answer.
const TAKEN: Duration = Duration::from_secs(30);

/// What every answer says besides: that its type is what it is said to be, and that no other site may show it, load parts of
/// it, or hold on to a window with it.
const SAID: [(HeaderName, &str); 4] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "SAMEORIGIN"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
];

/// Takes connections until Ctrl-C. Pages are rendered on threads of their own, so that a slow one holds up no other.
pub(super) fn until_interrupted(listener: TcpListener, own: &str, preview: &Arc<Preview>, url: &str) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let mut interrupted = std::pin::pin!(interruption());
        let places = Arc::new(Semaphore::new(MOST));
        preview.tell(News::Ready { url });
        loop {
            tokio::select! {
                ended = &mut interrupted => return ended,
                accepted = listener.accept() => match accepted {
                    Ok((stream, _)) => {
                        // What is too much is closed at once. Those that stand idle end by themselves.
                        let Ok(place) = Arc::clone(&places).try_acquire_owned() else { continue };
                        let _ = stream.set_nodelay(true);
                        let (preview, own) = (Arc::clone(preview), Arc::<str>::from(own));
                        tokio::spawn(async move {
                            connection(stream, &preview, &own).await;
                            drop(place);
                        });
                    }
                    // Too many open files, perhaps: some will be closed.
                    Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
                },
            }
        }
    })?;
    // What is still being rendered is for nobody.
    runtime.shutdown_background();
    Ok(())
}

/// Ends when somebody wants the server to end.
#[cfg(unix)]
async fn interruption() -> io::Result<()> {
    let mut terminated = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminated.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn interruption() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}

/// Answers what is asked on one connection, until it ends.
async fn connection(stream: tokio::net::TcpStream, preview: &Arc<Preview>, own: &Arc<str>) {
    let service = service_fn(|request| {
        let (preview, own) = (Arc::clone(preview), Arc::clone(own));
        async move {
            let mut response = respond(&preview, &own, request).await;
            for (name, value) in SAID {
                response.headers_mut().insert(name, HeaderValue::from_static(value));
            }
            Ok::<_, Infallible>(response)
        }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD);
    // A browser that goes away in the middle of an answer is no failure of ours.
    let _ = http.serve_connection(TokioIo::new(Patient::new(stream, TAKEN)), service).await;
}

async fn respond(preview: &Arc<Preview>, own: &str, request: Request<Incoming>) -> Response<Body> {
    if let Err(refused) = asker::judge(request.method(), request.uri(), request.headers(), own) {
        return whole(refusal(&refused));
    }
    if request.uri().path() == script::EVENTS {
        let page = request.uri().query().and_then(|query| query.strip_prefix("page=")).unwrap_or_default();
        let page = percent_decode_str(page).decode_utf8_lossy().into_owned();
        let mut response = Response::new(events::stream(preview, page).boxed());
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        return response;
    }
    let preview = Arc::clone(preview);
    let answered = tokio::task::spawn_blocking(move || {
        answer::to(&preview, request.method(), request.uri().path(), request.headers())
    });
    match answered.await {
        Ok(answer) => whole(answer),
        Err(_) => whole(answer::plain(StatusCode::INTERNAL_SERVER_ERROR, "the page could not be rendered\n")),
    }
}

/// The same whatever was asked for.
fn refusal(refused: &Refused) -> Response<body::Body> {
    match refused {
        Refused::Unclear => answer::plain(StatusCode::BAD_REQUEST, "a request names one host, once\n"),
        Refused::Name => answer::plain(
            StatusCode::FORBIDDEN,
            "this name is not one that the preview is served under; for another, give `--host`\n",
        ),
        Refused::Site => answer::plain(StatusCode::FORBIDDEN, "another site may not ask for what is served here\n"),
    }
}

fn whole(answer: Response<body::Body>) -> Response<Body> {
    answer.map(body::Body::sent)
}
