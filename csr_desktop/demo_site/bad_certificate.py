"""A demo site whose certificate every client must refuse."""

from pathlib import Path

from csr_desktop.demo_site.server import DemoServer
from csr_desktop.demo_site.site import Site

CERTIFICATE = "expired-certificate.pem"
KEY = "expired-key.pem"


def bad_certificate_server(site: Site, resources: Path) -> DemoServer:
    """Create a server, not started, with the self-signed and expired certificate for 127.0.0.1.

    `resources` is the folder with the files: the program's `resources/demo_site`.
    """
    return DemoServer(site, tls=(str(resources / CERTIFICATE), str(resources / KEY)))
