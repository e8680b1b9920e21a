//! The `travaux` program: reads its arguments, runs a command, gives its exit code.

use std::process::ExitCode;

/// Many small allocations from several threads: this allocator halves the time of a large build.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    travaux::cli::run(std::env::args_os())
}
