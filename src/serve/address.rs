use super::ServeError;
use std::io::{self, ErrorKind};
use std::net::{SocketAddr, TcpListener, ToSocketAddrs as _};

/// How many ports are tried, from the first on.
const TRIES: u16 = 50;

/// Listens on the first port that is free.
pub(super) fn bind(host: &str, port: u16) -> Result<(TcpListener, SocketAddr), ServeError> {
    let refused = |source| ServeError::Address { host: host.to_owned(), port, source };
    let mut last = io::Error::from(ErrorKind::AddrInUse);
    for port in (port..=u16::MAX).take(usize::from(TRIES)) {
        match listen(host, port) {
            Ok(bound) => return Ok(bound),
            Err(error) if error.kind() == ErrorKind::AddrInUse => last = error,
            Err(error) => return Err(refused(error)),
        }
    }
    Err(refused(last))
}

fn listen(host: &str, port: u16) -> io::Result<(TcpListener, SocketAddr)> {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    // Of a name's addresses the first: `localhost` is not to be two servers on two ports.
    let address = (host, port).to_socket_addrs()?.next().ok_or_else(|| io::Error::other("the name has no address"))?;
    let listener = TcpListener::bind(address)?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}
