"""csr-desktop:// links: recognized, parsed, and compared with a site."""
