mkdir site.toml
