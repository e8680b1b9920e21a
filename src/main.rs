//! The `travaux` program: reads its arguments, runs a command, gives its exit code.

use std::process::ExitCode;

/// Many small allocations from several threads: this allocator halves the time of a large build. Without the huge pages of
/// the kernel (`no_thp`): clearing them took longer than it saved, and kept a tenth more memory.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    travaux::cli::run(std::env::args_os())
}
