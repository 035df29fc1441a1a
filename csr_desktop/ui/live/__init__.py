"""Live sessions at the site."""
