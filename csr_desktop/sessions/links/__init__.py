"""csr-desktop:// links: parsed, and compared with a site."""
