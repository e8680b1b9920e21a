//! `travaux serve`, run as people run it, and a browser that only knows the protocol.
//!
//! In: a project. Out: [`Answer`]s over a real socket, and [`Events`]. Not here: what should come of it.

use super::program::Project;
use serde_json::Value;
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Nothing that is waited for takes as long, even where many tests run at once.
const PATIENCE: Duration = Duration::from_secs(30);

/// A project that is served until this is dropped.
pub(crate) struct Serving {
    pub(crate) project: Project,
    /// The address of the home page.
    pub(crate) url: String,
    child: Child,
    said: Arc<Mutex<String>>,
}

/// An answer, read to its end.
pub(crate) struct Answer {
    pub(crate) status: u16,
    head: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// What a page is told.
pub(crate) struct Events(BufReader<TcpStream>);

impl Serving {
    /// Serves at a port that the system chooses.
    pub(crate) fn start(project: Project, options: &[&str]) -> Self {
        Self::start_at(project, 0, options)
    }

    pub(crate) fn start_at(project: Project, port: u16, options: &[&str]) -> Self {
        let mut command = project.command(&["serve", "--port", &port.to_string()]);
        let mut child = command.args(options).stderr(Stdio::piped()).spawn().expect("the program starts");
        let said = Arc::new(Mutex::new(String::new()));
        let mut lines = BufReader::new(child.stderr.take().expect("what it says")).lines().map_while(Result::ok);
        let mut url = None;
        while url.is_none() {
            let line = lines.next().unwrap_or_else(|| panic!("it ended: {}", said.lock().expect("a lock")));
            url = line.strip_prefix("serving ").and_then(|rest| rest.split(' ').next()).map(str::to_owned);
            said.lock().expect("a lock").push_str(&(line + "\n"));
        }
        let all = Arc::clone(&said);
        std::thread::spawn(move || lines.for_each(|line| all.lock().expect("a lock").push_str(&(line + "\n"))));
        Self { project, url: url.expect("an address"), child, said }
    }

    pub(crate) fn root(&self) -> PathBuf {
        self.project.root()
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    pub(crate) fn said(&self) -> String {
        self.said.lock().expect("a lock").clone()
    }

    /// How often it built the site.
    pub(crate) fn builds(&self) -> usize {
        self.said().lines().filter(|line| line.starts_with("built ")).count()
    }

    pub(crate) fn port(&self) -> u16 {
        self.address().rsplit_once(':').expect("a port").1.parse().expect("a number")
    }

    /// Host and port.
    fn address(&self) -> &str {
        self.url.strip_prefix("http://").and_then(|rest| rest.split('/').next()).expect("an address")
    }

    /// How it ended.
    pub(crate) fn ended(&mut self) -> ExitStatus {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                return status;
            }
            assert!(begun.elapsed() < PATIENCE, "it does not end");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[])
    }

    /// Sends a request as it is written here: nothing tidies the path. A `Host` among the headers replaces ours.
    pub(crate) fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut stream = self.send(method, path, headers);
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("an answer");
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("the end of the head");
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("a status").parse().expect("a number");
        let head =
            lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_lowercase(), value.to_owned()));
        Answer { status, head: head.collect(), body: bytes[end + 4..].to_vec() }
    }

    /// A connection on which nothing was asked yet.
    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address()).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a limit");
        stream
    }

    fn send(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> TcpStream {
        let mut stream = self.connect();
        let mut request = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
        if !headers.iter().any(|(name, _)| *name == "Host") {
            let _ = write!(request, "Host: {}\r\n", self.address());
        }
        for (name, value) in headers {
            let _ = write!(request, "{name}: {value}\r\n");
        }
        stream.write_all(format!("{request}\r\n").as_bytes()).expect("a request");
        stream
    }

    /// Listens as a page at this path would.
    pub(crate) fn events(&self, page: &str) -> Events {
        Events(BufReader::new(self.send("GET", &format!("/.travaux/events?page={page}"), &[])))
    }

    /// Waits until a page has these words.
    pub(crate) fn until(&self, path: &str, words: &str) {
        self.wait(|| self.get(path).text().contains(words), &format!("{path} never says `{words}`"));
    }

    /// Waits until a path is answered so.
    pub(crate) fn until_status(&self, path: &str, status: u16) {
        self.wait(|| self.get(path).status == status, &format!("{path} is never answered with {status}"));
    }

    fn wait(&self, arrived: impl Fn() -> bool, otherwise: &str) {
        let begun = Instant::now();
        while !arrived() {
            assert!(begun.elapsed() < PATIENCE, "{otherwise}\n{}", self.said());
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl Events {
    /// The next message.
    pub(crate) fn next(&mut self) -> Value {
        loop {
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).expect("an event") > 0, "the server hung up");
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data).expect("JSON");
            }
        }
    }
}
