"""One client for each site, and the proxies between."""
