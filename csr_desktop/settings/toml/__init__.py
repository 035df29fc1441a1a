"""TOML files: read with line numbers, edited without losing comments."""
