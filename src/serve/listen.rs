use super::preview::Preview;
use super::{News, answer, events, host, script};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, HOST, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use percent_encoding::percent_decode_str;
use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

type Body = BoxBody<Bytes, Infallible>;

/// Takes connections until Ctrl-C. Pages are rendered on threads of their own, so that a slow one holds up no other.
pub(super) fn until_interrupted(listener: TcpListener, own: &str, preview: &Arc<Preview>, url: &str) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        let mut interrupted = std::pin::pin!(interruption());
        preview.tell(News::Ready { url });
        loop {
            tokio::select! {
                ended = &mut interrupted => return ended,
                accepted = listener.accept() => match accepted {
                    Ok((stream, _)) => {
                        let _ = stream.set_nodelay(true);
                        let (preview, own) = (Arc::clone(preview), Arc::<str>::from(own));
                        tokio::spawn(async move {
                            let service = service_fn(|request| {
                                let (preview, own) = (Arc::clone(&preview), Arc::clone(&own));
                                async move { Ok::<_, Infallible>(respond(&preview, &own, request).await) }
                            });
                            // A browser that goes away in the middle of an answer is no failure of ours.
                            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
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

async fn respond(preview: &Arc<Preview>, own: &str, request: Request<Incoming>) -> Response<Body> {
    let asked = request.headers().get(HOST).and_then(|name| name.to_str().ok());
    if !asked.is_some_and(|name| host::is_ours(name, own)) {
        let refusal = "this name is not one that the preview is served under; for another, give `--host`\n";
        return whole(answer::plain(StatusCode::FORBIDDEN, refusal));
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

fn whole(answer: Response<Vec<u8>>) -> Response<Body> {
    answer.map(|bytes| Full::new(Bytes::from(bytes)).boxed())
}
