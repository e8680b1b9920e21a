use http_body_util::channel::{Channel, Sender};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use std::convert::Infallible;
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};

/// How much of a file is read at once.
const PIECE: u64 = 64 << 10;

/// What an answer sends.
#[derive(Debug)]
pub(super) enum Body {
    /// What stands in memory.
    Bytes(Vec<u8>),
    /// A part of a file, of which no more is read than what is sent.
    Part(Part),
}

/// A part of a file.
#[derive(Debug)]
pub(super) struct Part {
    file: File,
    left: u64,
}

impl Part {
    /// So many bytes of a file from a place on.
    pub(super) fn of(mut file: File, start: u64, length: u64) -> io::Result<Self> {
        file.seek(SeekFrom::Start(start))?;
        Ok(Self { file, left: length })
    }

    /// The next piece; none at the end.
    pub(super) fn next(&mut self) -> io::Result<Vec<u8>> {
        let mut piece = vec![0; self.left.min(PIECE) as usize];
        self.file.read_exact(&mut piece)?;
        self.left -= piece.len() as u64;
        Ok(piece)
    }
}

impl Body {
    /// In bytes.
    pub(super) fn length(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Part(part) => part.left,
        }
    }

    /// As it goes over a connection.
    pub(super) fn sent(self) -> BoxBody<Bytes, Infallible> {
        match self {
            Self::Bytes(bytes) => Full::new(Bytes::from(bytes)).boxed(),
            Self::Part(part) => {
                let (browser, body) = Channel::new(2);
                tokio::spawn(send(part, browser));
                body.boxed()
            }
        }
    }
}

/// Reads piece after piece, on threads that may wait for a disk. Where a file became shorter meanwhile the answer ends before
/// its length, which tells the browser that it is not whole.
async fn send(mut part: Part, mut browser: Sender<Bytes, Infallible>) {
    while part.left > 0 {
        let read = tokio::task::spawn_blocking(move || part.next().map(|piece| (part, piece))).await;
        let Ok(Ok((rest, piece))) = read else { return };
        part = rest;
        if browser.send_data(Bytes::from(piece)).await.is_err() {
            return;
        }
    }
}
