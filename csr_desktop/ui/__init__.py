"""The window: widgets only. No network, no keyring, no database, no threads."""
