"""csr-desktop:// links that fill in the form."""
