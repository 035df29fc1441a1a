"""One TOML file: read with line numbers, edited without losing comments."""
