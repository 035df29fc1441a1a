"""presets.toml."""
