"""preferences.toml."""
