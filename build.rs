//! Rebuilds the program when a file is added to the themes that it brings with it: the compiler only knows those it had.

fn main() {
    println!("cargo::rerun-if-changed=themes");
}
