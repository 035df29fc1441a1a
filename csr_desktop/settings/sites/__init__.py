"""sites.toml."""
