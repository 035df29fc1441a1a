"""A WebEx-like site of one's own: for the demo, for training and as the tests' counterpart.

It answers the XML service's calls on the loopback address and keeps what it made in memory. It
shares no code with the client, so that each checks the other. Importing this package imports
neither cheroot nor lxml: `csr_desktop.demo_site.server` does.
"""
