"""preferences.toml: the rep's preferences and invitations."""
