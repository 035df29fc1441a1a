"""What WSGI can't express: a client that has gone, a connection closed without an answer."""

import ssl
from functools import partial
from socket import MSG_PEEK
from typing import Any

from cheroot import wsgi
from cheroot.server import HTTPConnection

from csr_desktop.demo_site.answers import HangUpError
from csr_desktop.demo_site.service import IS_CLIENT_GONE


class Gateway(wsgi.Gateway_10):
    """Connects cheroot's requests to the application."""

    def get_environ(self) -> dict[str, Any]:  # type: ignore[override]
        """Add a function that tells whether the client has gone."""
        environ: dict[str, Any] = super().get_environ()  # type: ignore[no-untyped-call]
        environ[IS_CLIENT_GONE] = partial(is_client_gone, self.req.conn)
        return environ

    def respond(self) -> None:
        """Send the answer. HangUpError: send nothing more, and close the connection."""
        try:
            super().respond()
        except HangUpError:
            self.req.sent_headers = True  # otherwise cheroot would send them now
            self.req.chunked_write = False  # otherwise it would send the last chunk
            self.req.close_connection = True


def is_client_gone(connection: HTTPConnection) -> bool:
    """Whether the client has closed its end. Does not block, and consumes no data."""
    sock = connection.socket
    timeout = sock.gettimeout()
    try:
        sock.settimeout(0)
        if isinstance(sock, ssl.SSLSocket):
            return bool(connection.rfile.peek(1) == b"")  # TLS has no MSG_PEEK
        return bool(sock.recv(1, MSG_PEEK) == b"")
    except (BlockingIOError, ssl.SSLWantReadError):
        return False
    except OSError:
        return True
    finally:
        sock.settimeout(timeout)
