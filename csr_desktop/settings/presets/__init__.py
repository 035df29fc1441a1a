"""presets.toml: session types and tracking codes saved under a name."""
